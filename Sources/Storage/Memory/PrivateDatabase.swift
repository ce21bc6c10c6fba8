import System

/// The files of a database that only its owner may read.
enum PrivateDatabase {
  /// One of the files is a symbolic link, which might lead anywhere.
  struct IsLink: Error {
    /// The link.
    let path: String
  }

  private static let endings = ["", "-wal", "-shm"]

  /// The path of the database without a link in it, as SQLite wants it; throws where one of its files
  /// is a link.
  ///
  /// The directory may well be one.
  static func resolve(_ path: String) throws(IsLink) -> String {
    let name = path.lastIndex(of: "/").map { path[$0...] } ?? "/" + path
    let directory = String(path.dropLast(name.count))
    let real = realPath(directory.isEmpty ? "/" : directory) + name
    for ending in endings where isSymbolicLink(real + ending) {
      throw IsLink(path: path + ending)
    }
    return real
  }

  /// Makes the file where there is none, and takes from others what they may do with it; gives its
  /// path without a link in it.
  ///
  /// SQLite gives the files that it makes beside it the same permissions.
  static func prepare(_ path: String) throws -> String {
    let real = try resolve(path)
    try makePrivateFile(real)
    for ending in endings { narrowPermissions(of: real + ending, to: 0o600) }
    return real
  }
}
