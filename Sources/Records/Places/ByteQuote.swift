/// Bytes that are looked for in others.
struct ByteQuote {
  private let bytes: [UInt8]
  private let isWholeLine: Bool

  /// A quote that may have to be a line of its own, white space aside.
  init(_ bytes: [UInt8], isWholeLine: Bool) {
    self.bytes = bytes
    self.isWholeLine = isWholeLine
  }

  /// Where it stands in `text`, whose first byte is at `base`.
  func places(in text: [UInt8], from base: Int) -> [Int] {
    guard let first = bytes.first, text.count >= bytes.count else { return [] }
    let (text, quote) = (text.span, bytes.span)
    var places: [Int] = []
    for start in 0...(text.count - quote.count) where text[start] == first {
      guard Self.holds(text, quote, at: start) else { continue }
      if !isWholeLine || Self.isLine(text, start..<start + quote.count) {
        places.append(base + start)
      }
    }
    return places
  }

  private static func holds(_ text: Span<UInt8>, _ quote: Span<UInt8>, at start: Int) -> Bool {
    var index = 1
    while index < quote.count, text[start + index] == quote[index] { index += 1 }
    return index == quote.count
  }

  private static func isLine(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var before = range.lowerBound
    while before > 0, isBlank(text[before - 1]) { before -= 1 }
    var after = range.upperBound
    while after < text.count, isBlank(text[after]) { after += 1 }
    return (before == 0 || text[before - 1] == 0x0A) && (after == text.count || text[after] == 0x0A)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }
}
