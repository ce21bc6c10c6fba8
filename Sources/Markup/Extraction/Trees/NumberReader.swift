/// Reads numbers out of a text with spaces or line ends between them.
struct NumberReader {
  private let text: StaticString
  private var at = 0

  init(_ text: StaticString) { self.text = text }

  /// Whether no number is left.
  var isAtEnd: Bool { at >= text.utf8CodeUnitCount }

  /// The next number, and whether a `=` stands before it.
  ///
  /// It is exact up to 15 digits.
  mutating func next() -> (value: Double, isMarked: Bool) {
    let isMarked = take(0x3D)
    let isNegative = take(0x2D)
    var digits: UInt64 = 0
    var divisor = 1.0
    takeDigits(&digits)
    if take(0x2E) {
      let point = at
      takeDigits(&digits)
      for _ in point..<at { divisor *= 10 }
    }
    let end = text.utf8CodeUnitCount
    while at < end, unsafe text.utf8Start[at] <= 0x20 { at += 1 }
    let value = Double(digits) / divisor
    return (isNegative ? -value : value, isMarked)
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard !isAtEnd, unsafe text.utf8Start[at] == sign else { return false }
    at += 1
    return true
  }

  /// Adds the digits that come next to those that were read.
  private mutating func takeDigits(_ digits: inout UInt64) {
    let end = text.utf8CodeUnitCount
    var place = at
    while place < end, case let digit = unsafe text.utf8Start[place] &- 0x30, digit < 10 {
      digits = digits &* 10 &+ UInt64(digit)
      place += 1
    }
    at = place
  }
}
