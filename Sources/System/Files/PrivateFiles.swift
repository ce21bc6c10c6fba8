import Glibc

/// Whether `path` itself is a symbolic link, wherever that leads.
public func isSymbolicLink(_ path: String) -> Bool {
  var status = stat()
  return unsafe withPath(path) { unsafe lstat($0, &status) } == 0
    && status.st_mode & S_IFMT == S_IFLNK
}

/// Takes those permissions from the file or directory at `path` that are not in `mode`; a symbolic
/// link is left alone, and so are what it leads to and a directory that users share, such as `/tmp`.
///
/// The file is not opened for that: where a file is closed, POSIX drops the locks that SQLite has on
/// it.
public func narrowPermissions(of path: String, to mode: UInt32) {
  var status = stat()
  let code = unsafe withPath(path) { unsafe lstat($0, &status) }
  guard code == 0, status.st_mode & S_IFMT != S_IFLNK,
    status.st_mode & S_ISVTX == 0, status.st_mode & 0o777 & ~mode != 0
  else { return }
  _ = unsafe withPath(path) {
    unsafe fchmodat(AT_FDCWD, $0, status.st_mode & mode, AT_SYMLINK_NOFOLLOW)
  }
}

/// Makes an empty file at `path` that only its owner may read, unless something has that name.
public func makePrivateFile(_ path: String) throws(SystemError) {
  do { _ = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW) } catch {
    if error.code != EEXIST { throw error }
  }
}
