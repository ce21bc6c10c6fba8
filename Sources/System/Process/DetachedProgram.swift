import Glibc

/// A program that runs beside this one, without the terminal, and goes on when this one ends.
public enum DetachedProgram {
  /// Starts the program that `arguments` begin with; `ended` gets its exit status, or 128 and the number
  /// of the signal that ended it, if it ends before this process.
  ///
  /// What it writes is lost. The error is an `errno`.
  public static func start(
    _ arguments: [String], ended: @escaping @Sendable (Int32) -> Void
  ) throws(SystemError) {
    let nothing = unsafe Descriptor(owning: open("/dev/null", O_WRONLY | O_CLOEXEC))
    if nothing.number < 0 { throw SystemError(code: errno) }
    // Where whoever started us ignores the ends of children, there would be no outcome to wait for.
    signal(SIGCHLD, SIG_DFL)
    let identifier = try ProgramLaunch.start(
      arguments, environment: ProgramLaunch.environment(changing: [:]), output: nothing.number,
      errors: nothing.number, inOwnSession: true)
    try RawThread.start { ended(outcome(of: identifier)) }
  }

  private static func outcome(of identifier: pid_t) -> Int32 {
    var status: Int32 = 0
    let found = uninterrupted { unsafe waitpid(identifier, &status, 0) }
    guard found == identifier else { return 0 }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
