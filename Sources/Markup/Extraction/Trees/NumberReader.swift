/// Reads numbers out of a text with spaces or line ends between them.
struct NumberReader {
  private let text: StaticString
  private var at = 0

  init(_ text: StaticString) { self.text = text }

  /// Whether no number is left.
  var isAtEnd: Bool { at >= text.utf8CodeUnitCount }

  /// The next number, and whether a `=` stands before it.
  mutating func next() -> (value: Double, isMarked: Bool) {
    let isMarked = take(0x3D)
    let isNegative = take(0x2D)
    let (whole, _) = digits()
    var value = whole
    if take(0x2E) {
      let (fraction, count) = digits(after: whole)
      value = fraction / Self.powers[count]
    }
    while !isAtEnd, byte <= 0x20 { at += 1 }
    return (isNegative ? -value : value, isMarked)
  }

  private static let powers = (0...16).map { (0..<$0).reduce(1.0) { value, _ in value * 10 } }

  private var byte: UInt8 { unsafe text.utf8Start[at] }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard !isAtEnd, byte == sign else { return false }
    at += 1
    return true
  }

  /// The digits that come next, behind those that were read: exact up to 15 of them.
  private mutating func digits(after start: Double = 0) -> (value: Double, count: Int) {
    var value = start
    var count = 0
    while !isAtEnd, byte &- 0x30 < 10 {
      value = value * 10 + Double(byte - 0x30)
      count += 1
      at += 1
    }
    return (value, min(count, Self.powers.count - 1))
  }
}
