import Glibc

/// A thread of the system's own, which starts sooner than a task and may block as it likes.
///
/// All signals are blocked in it: they are the main loop's.
public enum RawThread {
  /// Lets the thread that calls this, and those that it starts, work when nothing urgent has to be
  /// done: keys come first.
  public static func yieldToKeys() {
    // Linux keeps a niceness for each thread, against what POSIX says of `setpriority`.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
  }

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts `body`, which nobody waits for; the error is an `errno`.
  public static func start(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
    // A thread inherits the mask of the one that makes it, so no signal can slip in between.
    let before = SignalMask.change(SIG_SETMASK, SignalMask.all)
    let code = create(Body(body))
    SignalMask.change(SIG_SETMASK, before)
    if code != 0 { throw SystemError(code: code) }
  }

  private static func create(_ body: Body) -> Int32 {
    let handed = unsafe Unmanaged.passRetained(body)
    var thread = pthread_t()
    let code = unsafe pthread_create(&thread, nil, threadMain, handed.toOpaque())
    if code == 0 { pthread_detach(thread) } else { unsafe handed.release() }
    return code
  }

  private static let threadMain:
    @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { handed in
      if let handed = unsafe handed {
        unsafe Unmanaged<Body>.fromOpaque(handed).takeRetainedValue().run()
      }
      return nil
    }
}
