import Testing

@testable import Sessions

@Suite struct GrowthPacingTests {
  let millisecond = 1_000_000

  @Test func `without growth there is nothing to tell`() {
    let pacing = GrowthPacing(interval: .milliseconds(30))
    #expect(pacing.wait(at: 0) == nil)
  }

  @Test func `the first growth is reported at once`() {
    var pacing = GrowthPacing(interval: .milliseconds(30))
    pacing.noteGrowth()
    #expect(pacing.wait(at: 5) == 0)
    pacing.noteReported(at: 5)
    #expect(pacing.wait(at: 5) == nil)
  }

  @Test func `more growth waits for the interval and is then told once`() {
    var pacing = GrowthPacing(interval: .milliseconds(30))
    pacing.noteReported(at: 0)
    for time in [1, 10, 29] {
      pacing.noteGrowth()
      #expect(pacing.wait(at: time * millisecond) == (30 - time) * millisecond)
    }
    #expect(pacing.wait(at: 30 * millisecond) == 0)
    pacing.noteReported(at: 30 * millisecond)
    #expect(pacing.wait(at: 31 * millisecond) == nil)
  }
}
