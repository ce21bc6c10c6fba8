/// A set of scalars below U+10000, a bit each; those above are all in it.
struct ScalarBits: Sendable {
  private(set) var bytes = [UInt8](repeating: 0, count: 0x10000 / 8)

  /// Adds a scalar.
  mutating func insert(_ scalar: UInt32) {
    guard scalar < 0x10000 else { return }
    bytes[Int(scalar >> 3)] |= 1 << UInt8(scalar & 7)
  }
}
