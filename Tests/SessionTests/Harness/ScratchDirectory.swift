import Glibc

/// A directory of a test's own, which is gone when the test is.
final class ScratchDirectory {
  /// Where it is.
  let path: String

  /// Makes an empty one in `TMPDIR`.
  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/lectern-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(call: "mkdtemp") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { _ = try? Program.run(["-rf", "--", path], program: "/bin/rm") }

  /// The path of a name in it.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with the directories that its name asks for, and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes a file of any bytes.
  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    for slash in name.indices where name[slash] == "/" {
      mkdir(path(String(name[..<slash])), 0o777)
    }
    let path = path(name)
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let file = Descriptor(try SystemError.check("open \(path)", open(path, flags, 0o666)))
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try file.write(rest)) }
    return path
  }

  /// Adds to the end of a file.
  func append(_ name: String, _ text: String) throws {
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC
    let file = Descriptor(try SystemError.check("open \(name)", open(path(name), flags)))
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty { rest = rest.dropFirst(try file.write(rest)) }
  }

  /// What a file holds, as text.
  func read(_ name: String) throws -> String {
    let file = try Descriptor.reading(path(name))
    var bytes: [UInt8] = []
    while let more = try file.read(), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }
}
