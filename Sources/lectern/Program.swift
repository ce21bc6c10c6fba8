import Sessions
import System

/// What the program does from its arguments to its exit code.
enum Program {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  /// Does what `arguments` ask for; gives the exit code.
  static func run(_ arguments: [String]) -> Int32 {
    exitCode { try Invocation(arguments, .process).perform() }
  }
}
