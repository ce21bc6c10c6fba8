import CNcurses
import Glibc
import System

/// The signals that the loop waits for, held back everywhere else so that none is lost.
///
/// They are blocked, and read like keys from a descriptor of their own (signalfd): no handler runs
/// at a moment that suits nobody, and a burst of resizes cannot slip between a look and a wait.
public struct Signals: ~Copyable {
  let descriptor: Int32

  /// Holds the signals back from now on.
  ///
  /// To be made before any thread is, because threads take over the mask of their maker, and only
  /// where a loop will read them: whoever prints and exits wants Ctrl-C to end it. Whatever else
  /// the parent process has blocked is let through.
  public init() {
    let ours = SignalMask.set(Signal.allCases.map(\.number))
    SignalMask.change(SIG_SETMASK, ours)
    descriptor = unsafe withUnsafePointer(to: ours) {
      unsafe signalfd(-1, $0, Int32(O_CLOEXEC | O_NONBLOCK))
    }
    if descriptor < 0 { Self.letAllThrough() }
  }

  deinit {
    close(descriptor)
    Self.letAllThrough()
  }

  /// Lets every signal through, whatever the parent process has blocked.
  ///
  /// For the beginning of a program that may never need a loop.
  public static func letAllThrough() {
    SignalMask.change(SIG_SETMASK, SignalMask.none)
  }
}
