import Glibc
import Testing

@testable import System

@Suite struct RawThreadTests {
  @Test func `signals stay with the main loop`() throws {
    let blocked = Monitor<Bool?>(nil)
    try RawThread.start {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      let isBlocked = [SIGTERM, SIGWINCH, SIGINT, SIGHUP].allSatisfy { sigismember(&mask, $0) == 1 }
      blocked.change { $0 = isBlocked }
    }
    #expect(blocked.wait(atMost: .seconds(10)) { $0 != nil })
    #expect(blocked.now == true)
  }
}
