/// A heading of an article and where it is, in 16 bytes, since there may be half a million of them.
public struct Section: Equatable, Sendable {
  /// The first byte of its title.
  let offset: Int
  private let length: UInt32
  private let lead: UInt16
  private let depth: UInt8
  /// Whether the author has given it a number, which is part of the heading.
  public let isNumbered: Bool

  /// A heading of these bytes; `level` 1 is the shallowest, and `lead` are the bytes of its section
  /// before its title.
  init(title: Range<Int>, level: Int, isNumbered: Bool, lead: Int = 0) {
    self.lead = UInt16(clamping: lead)
    offset = title.lowerBound
    length = UInt32(clamping: title.count)
    depth = UInt8(clamping: level)
    self.isNumbered = isNumbered
  }

  /// The bytes of the heading.
  public var title: Range<Int> { offset..<(offset + Int(length)) }
  /// How deep it is; 1 is the shallowest.
  public var level: Int { Int(depth) }
  /// Where the section begins.
  public var start: Anchor { Anchor(offset - Int(lead)) }
}
