/// Indents of less than 64 columns, in one word.
struct IndentSet: Equatable, Sendable {
  private var bits: UInt64 = 0

  func contains(_ indent: Int) -> Bool { indent < 64 && bits & (1 << UInt64(indent)) != 0 }

  /// The smallest; nil where there is none.
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }

  mutating func insert(_ indent: Int) {
    if indent < 64 { bits |= 1 << UInt64(indent) }
  }
}
