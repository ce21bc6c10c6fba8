import Glibc
public import System

/// A file with a name that only its owner may read, removed when its owner lets go of it.
public struct TemporaryFile: ~Copyable, Sendable {
  /// Where it is.
  public let path: String
  private let descriptor: Descriptor

  /// The number that the system knows it by.
  public var number: Int32 { descriptor.number }

  /// Makes one in the first directory that takes it, for a text; the error is an `errno`.
  public init(for environment: Environment) throws(SystemError) {
    var code = ENOENT
    for directory in SpoolFile.directories(environment) {
      do {
        try self.init(named: directory + "/lectern-XXXXXX.txt", suffix: 4)
        return
      } catch { code = error.code }
    }
    throw SystemError(code: code)
  }

  /// Makes one in the directory of the file at `path`; the error is an `errno`.
  init(beside path: String) throws(SystemError) {
    let end = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    try self.init(named: path[..<end] + ".lectern-XXXXXX", suffix: 0)
  }

  private init(named template: String, suffix: Int32) throws(SystemError) {
    var name = PathCoding.bytes(template).map(CChar.init(bitPattern:)) + [0]
    let number = unsafe mkstemps(&name, suffix)
    if number < 0 { throw SystemError(code: errno) }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    descriptor = Descriptor(owning: number)
    path = PathCoding.string(name.map { UInt8(bitPattern: $0) }.dropLast())
  }

  deinit { _ = unsafe withPath(path) { unsafe unlink($0) } }

  /// Gives it another name for good, in the place of a file that has that name.
  consuming func rename(to other: String) throws(SystemError) {
    let code = unsafe withPath(path) { old in
      unsafe withPath(other) { unsafe Glibc.rename(old, $0) }
    }
    if code != 0 { throw SystemError(code: errno) }
  }
}
