/// Whether two paths lead to one file; false where either leads to none.
public func isSameFile(_ first: String, _ second: String) -> Bool {
  guard let one = FileStatus(path: first), let other = FileStatus(path: second) else {
    return false
  }
  return one.identity == other.identity
}
