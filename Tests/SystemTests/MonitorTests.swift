import System
import Testing

@Suite struct MonitorTests {
  @Test func `a change gives what its body gives, and wakes those who wait`() throws {
    let count = Monitor(0)
    let seen = Monitor(false)
    try RawThread.start {
      count.wait(atMost: .seconds(10)) { $0 == 2 }
      seen.change { $0 = true }
    }
    let before = count.change { value in
      defer { value = 2 }
      return value
    }
    #expect(before == 0)
    #expect(seen.wait(atMost: .seconds(10)) { $0 })
    #expect(count.now == 2)
  }

  @Test func `a change whose body throws lets others go on`() {
    struct Trouble: Error {}
    let count = Monitor(0)
    #expect(throws: Trouble.self) { try count.change { _ in throw Trouble() } }
    count.change { $0 += 1 }
    #expect(count.now == 1)
  }

  @Test func `a wait for what never comes ends in time`() {
    #expect(!Monitor(0).wait(atMost: .milliseconds(1)) { $0 == 1 })
  }
}
