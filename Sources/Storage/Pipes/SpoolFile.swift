import Glibc
import System

/// A file without a name, which is gone when the program is.
enum SpoolFile {
  /// Where such files may be made, in the order of preference.
  ///
  /// `/tmp` comes last: it is often held in memory.
  static func directories(_ environment: Environment) -> [String] {
    [environment["TMPDIR"] ?? "", "/var/tmp", "/tmp"].filter { !$0.isEmpty }
  }

  /// The first that can be made in one of `directories`, or nil.
  static func make(in directories: [String]) -> Int32? {
    for directory in directories {
      if let number = unnamed(in: directory) ?? unlinked(in: directory) { return number }
    }
    return nil
  }

  /// `O_TMPFILE`, which glibc shows to GNU sources only.
  private static let temporary: Int32 = 0o20_000_000 | O_DIRECTORY

  static func unnamed(in directory: String) -> Int32? {
    let number = unsafe withPath(directory) {
      unsafe open($0, temporary | O_RDWR | O_CLOEXEC, 0o600)
    }
    return number < 0 ? nil : number
  }

  /// For file systems that know no unnamed files.
  static func unlinked(in directory: String) -> Int32? {
    let path = PathCoding.bytes("\(directory)/lectern.XXXXXX")
    var template = path.map(CChar.init(bitPattern:)) + [0]
    let number = unsafe mkstemp(&template)
    guard number >= 0 else { return nil }
    unsafe unlink(&template)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    return number
  }
}
