import CNcurses
import Glibc
import System

extension CursesScreen {
  /// Hands the terminal over, as it was found, until ``comeBack()``.
  public mutating func leave() {
    guard isHeld else { return }
    giveBack()
    isHeld = false
  }

  /// Takes the terminal again and repairs the last frame on it; the size may be another one then.
  ///
  /// Also to be called where the process was stopped and continued by others, who may have changed
  /// the terminal.
  public mutating func comeBack() {
    leave()
    CrashGuard.arm(for: terminal)
    reset_prog_mode()
    isHeld = true
    isAnnounced = false
    let last = shown
    resize()
    if let last { draw(last) }
  }

  /// Hands the terminal over and stops, and with it whatever feeds the program's input, until the
  /// shell continues them.
  ///
  /// Does nothing where whoever started the program has stopping ignored.
  public mutating func suspend() {
    guard nc_is_ignored(SIGTSTP) == 0 else { return }
    leave()
    SignalMask.sharingTerminal { _ = kill(0, SIGTSTP) }
    comeBack()
  }

  /// Runs a program in the terminal, by its name and its arguments, and comes back.
  ///
  /// No shell is involved.
  ///
  /// - Returns: what it ended with, 128 and the number of the signal that ended it; nil where it
  ///   could not be started.
  public mutating func run(_ arguments: [String]) -> Int32? {
    leave()
    let outcome = ChildProcess(arguments)?.wait()
    comeBack()
    switch outcome {
    case .none: return nil
    case .ended(let status): return status
    case .interrupted(let signal):
      // From here on it does what it does where no other program runs.
      raise(signal)
      return 128 + signal
    }
  }
}
