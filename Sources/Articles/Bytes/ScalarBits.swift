/// A set of scalars below U+10000, a bit each.
struct ScalarBits: Sendable {
  private(set) var bytes = [UInt8](repeating: 0, count: 0x10000 / 8)
  /// A bit for each byte from 0xC0 on that one of them begins with in UTF-8.
  private(set) var leads: UInt64 = 0

  /// Adds a scalar.
  mutating func insert(_ scalar: UInt32) {
    guard scalar < 0x10000 else { return }
    bytes[Int(scalar >> 3)] |= 1 << UInt8(scalar & 7)
    let lead = scalar < 0x800 ? 0xC0 | scalar >> 6 : 0xE0 | scalar >> 12
    leads |= 1 << UInt64(lead - 0xC0)
  }
}
