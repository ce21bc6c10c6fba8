import Glibc
import System

/// What a file is known by where its name is not: its length and a hash of its beginning.
struct Fingerprint: Equatable, Sendable {
  let hash: Int64
  let length: Int
  private static let hashed = 16 << 10

  /// The fingerprint of the regular file at `path`; nil where it cannot be read.
  init?(path: String) {
    guard let file = try? Descriptor(opening: path), let status = FileStatus(of: file),
      status.kind == .regular
    else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.hashed) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = unsafe file.read(to: start, count: buffer.count, at: 0)
    }
    hash = Self.hash(bytes)
    length = status.size
  }

  /// FNV-1a of 64 bits (RFC 9923).
  static func hash(_ bytes: [UInt8]) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }
}
