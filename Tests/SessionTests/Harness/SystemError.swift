import Glibc

/// A system call that failed, and why.
struct SystemError: Error, CustomStringConvertible {
  /// The call by its C name.
  let call: String
  /// The value of `errno` right after it.
  let number = errno

  var description: String { "\(call): \(String(cString: strerror(number)))" }

  /// The result of a call, or its failure where the result is negative.
  @discardableResult
  static func check<Result: SignedInteger>(_ call: String, _ result: Result) throws -> Result {
    guard result >= 0 else { throw SystemError(call: call) }
    return result
  }
}
