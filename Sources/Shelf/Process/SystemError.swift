/// What a system call failed with, before it is known what that means to a person.
struct SystemError: Error {
  /// The `errno`.
  let code: Int32
}
