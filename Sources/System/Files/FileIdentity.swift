/// Which file it is, whatever its names.
public struct FileIdentity: Hashable, Sendable {
  /// The device that it is on.
  public let device: UInt
  /// Its number on that device.
  public let inode: UInt
}
