import Articles
import Glibc

/// `count` bytes that differ from place to place, the same each time.
///
/// They begin again after a prime number of them, so that no two windows of a file are alike.
func pattern(_ count: Int) -> [UInt8] {
  var random = SeededGenerator(state: 1)
  let period = (0..<min(count, 4_093)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  var bytes: [UInt8] = []
  while bytes.count < count { bytes += period.prefix(count - bytes.count) }
  return bytes
}

/// The same as letters and signs of ASCII, which are a text in any encoding.
func letters(_ count: Int) -> [UInt8] { pattern(count).map { 0x20 + $0 % 95 } }

/// Whether `bytes` begins with the part of `text` in `range`; quick without the optimizer, too.
func begins(_ bytes: [UInt8], with range: Range<Int>, of text: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    text[range].withUnsafeBytes { part in
      guard let one = bytes.baseAddress, let other = part.baseAddress else { return part.isEmpty }
      return memcmp(one, other, part.count) == 0
    }
  }
}

/// A generator with a seed, so that a failure comes again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

extension ByteSource {
  /// All that is there, as text.
  var text: String { String(decoding: bytes(in: 0..<count), as: UTF8.self) }
}
