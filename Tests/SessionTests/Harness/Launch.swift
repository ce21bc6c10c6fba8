import CPty
import Glibc

/// What is to be run: a program, its arguments, and what surrounds it.
struct Launch {
  /// The program's file.
  var program: String
  /// The arguments after the program's name.
  var arguments: [String]
  /// All of the environment.
  var environment: [String: String]
  /// Where it begins; nil for where the tests are.
  var directory: String?

  /// Starts it by one of the functions of CPty, and returns the new process.
  func start(_ starting: (UnsafePointer<cpty_program>) -> pid_t) throws -> pid_t {
    guard access(program, X_OK) == 0 else { throw SystemError(call: "cannot run \(program)") }
    let words = Launch.copies([program] + arguments)
    let variables = Launch.copies(environment.map { "\($0.key)=\($0.value)" }.sorted())
    let place = directory.map { strdup($0) }
    defer {
      for copy in words + variables { free(copy) }
      free(place ?? nil)
    }
    let process = words.withUnsafeBufferPointer { words in
      variables.withUnsafeBufferPointer { variables in
        var described = cpty_program(
          path: words.first ?? nil, arguments: words.baseAddress,
          environment: variables.baseAddress, directory: place ?? nil)
        return starting(&described)
      }
    }
    return try SystemError.check("fork", process)
  }

  /// A list as C programs take it, with a null at the end.
  private static func copies(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { strdup($0) } + [nil]
  }
}
