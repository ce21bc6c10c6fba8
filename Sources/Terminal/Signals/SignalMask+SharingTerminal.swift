import CNcurses
import Glibc
import System

extension SignalMask {
  /// Does `work` while the terminal belongs to others: the stop signal stops us, what is typed to
  /// interrupt them is none of our concern, and what ends us and them waits.
  static func sharingTerminal<Result>(_ work: () -> Result) -> Result {
    let others = [SIGINT, SIGQUIT, SIGCONT]
    let earlier = change(SIG_BLOCK, set(others + [SIGTSTP, SIGCHLD] + ending))
    discard([SIGTSTP])
    let handler = signal(SIGTSTP, SIG_DFL)
    change(SIG_UNBLOCK, set([SIGTSTP]))
    let result = work()
    change(SIG_BLOCK, set([SIGTSTP]))
    signal(SIGTSTP, handler)
    discard(others + [SIGCHLD])
    change(SIG_SETMASK, earlier)
    return result
  }

  /// The signals by which others end a program, but for those that are typed and those that whoever
  /// started us has ignored.
  static var ending: [Int32] {
    let named = [
      SIGHUP, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
      SIGSTKFLT,
    ]
    let realTime = __libc_current_sigrtmin()...__libc_current_sigrtmax()
    return (named + realTime).filter { nc_is_ignored($0) == 0 }
  }
}
