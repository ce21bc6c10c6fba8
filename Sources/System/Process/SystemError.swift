/// What a system call failed with, before it is known what that means to a person.
public struct SystemError: Error {
  /// The `errno`.
  public let code: Int32

  /// The error that the system calls `code`.
  public init(code: Int32) { self.code = code }
}
