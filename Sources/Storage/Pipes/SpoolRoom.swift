import Records
import System

/// How much of a text may be kept on the disk: up to a limit, and never the last of its free bytes,
/// which other programs need.
struct SpoolRoom: Sendable {
  /// What is left free at the most, in bytes.
  private static let mostFree = 100_000_000
  /// The part of a disk that is left free at the most.
  private static let freeShare = 20
  /// Bytes after which the disk is asked again.
  private static let stride = 1 << 20

  /// How many bytes are kept.
  let limit: ByteSize
  /// Asks the disk of an open file.
  var space: @Sendable (Int32) -> DiskSpace? = { DiskSpace(of: $0) }
  /// How far the disk is known to have room.
  private var known = 0

  /// Room for as many bytes as `limit`, where the disk has it.
  init(limit: ByteSize) { self.limit = limit }

  /// Why `more` bytes cannot be kept behind `count` in the file that is open as `number`; nil where
  /// they can.
  mutating func shortage(of more: Int, behind count: Int, in number: Int32) -> SpoolShortage? {
    if count + more > limit.bytes { return .limit(limit) }
    guard count + more > known else { return nil }
    guard let disk = space(number) else { return nil }
    let reserve = min(Self.mostFree, disk.total / Self.freeShare)
    if disk.free - more < reserve { return .disk }
    known = count + more + min(Self.stride, disk.free - more - reserve)
    return nil
  }
}
