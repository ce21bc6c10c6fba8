import Glibc
import System

/// A directory for one test, removed with all that is in it when the test lets go of it.
public final class TemporaryDirectory: Sendable {
  /// Where it is.
  public let path: String

  /// Makes an empty one.
  public init() throws {
    var template = Array("/tmp/lectern-test.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The path of `name` in it.
  public subscript(name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, in directories that are made for it, and says where it is.
  @discardableResult
  public func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
    for (index, letter) in zip(name.indices, name) where letter == "/" {
      _ = withPath(self[String(name[..<index])]) { mkdir($0, 0o755) }
    }
    let file = try Descriptor(opening: self[name], O_WRONLY | O_CREAT | O_TRUNC)
    let bytes = Array(bytes)
    guard Glibc.write(file.number, bytes, bytes.count) == bytes.count else {
      throw SystemError(code: errno)
    }
    return self[name]
  }

  /// Writes a file of text, and says where it is.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// Makes a directory, and says where it is.
  @discardableResult
  public func makeDirectory(_ name: String) throws -> String {
    try write("\(name)/.keep", "")
    return self[name]
  }

  /// Makes a symbolic link.
  public func link(_ name: String, to target: String) { symlink(target, self[name]) }

  /// Sets the time of the last change, in seconds, so that no test needs to wait for a clock.
  public func setChanged(_ name: String, at seconds: Int) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    utimensat(AT_FDCWD, self[name], [time, time], 0)
  }

  private static func remove(_ path: String) {
    if let directory = try? OpenDirectory(path) {
      while let entry = directory.next() {
        if entry.name == "." || entry.name == ".." { continue }
        if entry.kind == .directory { remove("\(path)/\(entry.name)") }
        _ = withPath("\(path)/\(entry.name)") { unlink($0) }
      }
    }
    _ = withPath(path) { rmdir($0) }
  }
}
