import Glibc
import System

extension Spooler {
  /// How long reading waits before it asks again whether the disk has room.
  private static let pause = 1_000_000_000

  /// Whether what one look at the pipe may give can be kept.
  func hasRoom(_ state: inout State) -> Bool {
    let shortage = state.room.shortage(
      of: Self.chunk, behind: state.spool.progress.now.count, in: state.spool.number)
    if shortage != state.spool.progress.now.shortage {
      state.spool.progress.change { $0.shortage = shortage }
    }
    return shortage == nil
  }

  /// Leaves the pipe alone, so that whoever writes to it waits, for at most `nanoseconds` and
  /// until there may be room again; a program that prints ends here.
  func waitForRoom(_ state: inout State, _ nanoseconds: Int?) -> Step {
    guard let shortage = state.spool.progress.now.shortage else { return .nothing }
    switch audience {
    case .script: return .ended(shortage.problem(of: name))
    case .screen:
      let timeout = min(nanoseconds ?? Self.pause, Self.pause)
      var wait = pollfd(fd: stop.waited.number, events: Int16(POLLIN), revents: 0)
      let isStopped = unsafe poll(&wait, 1, Int32((timeout + 999_999) / 1_000_000)) > 0
      return isStopped ? .ended(nil) : .nothing
    }
  }
}
