/// A hash of bytes or scalars that is the same in each process: FNV-1a of 64 bits.
struct NameHash: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ number: UInt32) { value = (value ^ UInt64(number)) &* 0x100_0000_01B3 }
}
