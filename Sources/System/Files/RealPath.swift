import Glibc

/// The one name of a file that has many, links followed; `path` itself where there is no such file.
public func realPath(_ path: String) -> String {
  guard let found = unsafe withPath(path, { unsafe realpath($0, nil) }) else { return path }
  defer { unsafe free(found) }
  return unsafe PathCoding.string(found)
}
