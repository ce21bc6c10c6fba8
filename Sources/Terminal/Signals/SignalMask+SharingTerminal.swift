import Glibc
import System

extension SignalMask {
  /// Does `work` while the terminal belongs to others: the stop signal stops us, and what is typed
  /// to interrupt them is none of our concern.
  static func sharingTerminal<Result>(_ work: () -> Result) -> Result {
    let others = [SIGINT, SIGQUIT, SIGCONT]
    let earlier = change(SIG_BLOCK, set(others + [SIGTSTP]))
    discard([SIGTSTP])
    let handler = signal(SIGTSTP, SIG_DFL)
    change(SIG_UNBLOCK, set([SIGTSTP]))
    let result = work()
    change(SIG_BLOCK, set([SIGTSTP]))
    signal(SIGTSTP, handler)
    discard(others)
    change(SIG_SETMASK, earlier)
    return result
  }
}
