/// Which file it is, whatever its names.
struct FileIdentity: Hashable, Sendable {
  let device: UInt
  let inode: UInt
}
