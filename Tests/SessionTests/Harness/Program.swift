import CPty
import Glibc

/// The program under test, as it was built.
enum Program {
  /// What it did when it was run without a terminal.
  struct Outcome {
    /// How it ended.
    let status: ExitStatus
    /// All of its standard output.
    let output: [UInt8]
    /// All of its standard error, as text.
    let errors: String

    /// Its standard output, as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// A program that went on for longer than the test wants to wait; it has been ended.
  struct Overdue: Error, CustomStringConvertible {
    let arguments: [String]
    let patience: Duration

    var description: String { "\(arguments) did not end within \(patience)" }
  }

  /// Where it is: `LECTERN_PROGRAM`, or else `lectern` beside the tests themselves.
  static let path: String = {
    if let named = getenv("LECTERN_PROGRAM") { return String(cString: named) }
    var link = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &link, link.count)
    let tests = link.prefix(max(count, 0)).map(UInt8.init(bitPattern:))
    let directory = tests.prefix(upTo: tests.lastIndex(of: UInt8(ascii: "/")) ?? 0)
    return String(decoding: directory, as: UTF8.self) + "/lectern"
  }()

  /// Runs it to its end in a session without a terminal; without input, it reads an empty file.
  static func run(
    _ arguments: [String] = [], program: String = path, input: [UInt8]? = nil,
    environment: [String: String] = .pinned, directory: String? = nil,
    patience: Duration = .seconds(60)
  ) throws -> Outcome {
    let launch = Launch(
      program: program, arguments: arguments, environment: environment, directory: directory)
    let run = try PipedRun(launch, input: input)
    guard try run.finish(before: Deadline(after: patience)) else {
      throw Overdue(arguments: [program] + arguments, patience: patience)
    }
    return Outcome(
      status: run.status, output: run.output,
      errors: String(decoding: run.errors, as: UTF8.self))
  }
}
