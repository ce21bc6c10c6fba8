import Glibc

/// Another program whose output is read through a pipe, without input and without the terminal.
///
/// It is the first of a process group, so that what it starts ends with it.
public final class PipedProgram: Sendable {
  private let identifier: pid_t
  /// Where its standard error goes: a file, so that it never waits for a reader.
  private let errors: Descriptor
  private let status = Monitor<Int32?>(nil)

  /// More of what it complains about is not read, in bytes.
  private static let mostRead = 4096

  /// Starts the program that `arguments` begin with, and gives the number of the end of the pipe to
  /// read from, for a new owner who will close it.
  ///
  /// Its environment is that of this process but for `changes`; what is nil there is not set. The error
  /// is an `errno`.
  public static func start(
    _ arguments: [String], changing changes: [String: String?]
  ) throws(SystemError) -> (program: PipedProgram, output: Int32) {
    let pipe = try PipeEnds()
    let errors = Descriptor(owning: ProgramLaunch.errorFile())
    if errors.number < 0 { throw SystemError(code: errno) }
    // Where whoever started us ignores the ends of children, there would be no outcome to wait for.
    signal(SIGCHLD, SIG_DFL)
    let identifier = try ProgramLaunch.start(
      arguments, environment: ProgramLaunch.environment(changing: changes),
      output: pipe.written.number, errors: errors.number)
    let program = PipedProgram(identifier, errors: errors)
    try RawThread.start { program.awaitEnd() }
    return (program, pipe.handOverReading())
  }

  private init(_ identifier: pid_t, errors: consuming Descriptor) {
    self.identifier = identifier
    self.errors = errors
  }

  /// Ends it and all that it has started; nothing happens where it has ended.
  public func end() {
    status.change { status in
      // Its number stays taken until its status is fetched, which happens under the same lock.
      if status == nil { kill(-identifier, SIGTERM) }
    }
  }

  /// Waits for its end, at most for `timeout`; the first line that it has complained with, if any.
  public func complaint(within timeout: Duration) -> String? {
    status.wait(atMost: timeout) { $0 != nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.mostRead) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = unsafe errors.read(to: start, count: Self.mostRead, at: 0)
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return lines.first.map { PathCoding.string(Array($0)) }
  }

  private func awaitEnd() {
    var outcome = unsafe siginfo_t()
    let flags = WEXITED | WNOWAIT
    _ = uninterrupted { unsafe waitid(P_PID, id_t(identifier), &outcome, flags) }
    status.change { status in
      var code: Int32 = 0
      let found = uninterrupted { unsafe waitpid(identifier, &code, 0) }
      status = found == identifier ? code : 0
    }
  }
}
