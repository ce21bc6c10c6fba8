import Articles

/// Addresses that stand in the text as they are.
///
/// They are looked for in the bytes where someone asks for a link, so that a text without links costs
/// nothing on its first screen.
extension Document {
  /// Bytes that are searched at once, and those around them in which an address may go on.
  private static let part = 64 << 10
  private static let margin = 4 << 10

  /// The first address that begins in a range, is not hidden, and is no part of a marked link.
  mutating func firstBareAddress(in range: Range<Int>) -> Reference? {
    var start = range.lowerBound
    while start < min(range.upperBound, source.count) {
      let end = min(range.upperBound, start + Self.part)
      for link in bareAddresses(in: start..<end) where !isHidden(link.start) { return link }
      start = end
    }
    return nil
  }

  /// The last address that begins in a range, is not hidden, and is no part of a marked link.
  mutating func lastBareAddress(in range: Range<Int>) -> Reference? {
    var end = min(range.upperBound, source.count)
    while end > range.lowerBound {
      let start = max(range.lowerBound, end - Self.part)
      for link in bareAddresses(in: start..<end).reversed() where !isHidden(link.start) {
        return link
      }
      end = start
    }
    return nil
  }

  /// The addresses that begin in a range, in their order.
  func bareAddresses(in range: Range<Int>) -> [Reference] {
    let base = max(0, range.lowerBound - Self.margin)
    let bytes = source.bytes(in: base..<range.upperBound + Self.margin)
    let found = AddressFinder.links(in: bytes.span).map { words -> Reference in
      let address = AddressFinder.address(of: String(decoding: bytes[words], as: UTF8.self))
      let shown = Self.words(ofTarget: words, in: bytes) ?? words
      return Reference(
        target: .marked(.address(address)),
        range: base + shown.lowerBound..<base + shown.upperBound)
    }.filter { range.contains($0.range.lowerBound) }
    guard let first = found.first, let last = found.last else { return [] }
    let marks = source.marks(in: first.range.lowerBound..<last.range.upperBound)
    let marked = marks.filter { $0.link != nil }.map(\.range)
    return found.filter { link in !marked.contains { $0.overlaps(link.range) } }
  }

  /// The words in brackets before an address that Markdown has in parentheses behind them.
  private static func words(ofTarget address: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let close = address.lowerBound - 2
    guard close > 0, bytes[close] == UInt8(ascii: "]"), bytes[close + 1] == UInt8(ascii: "(") else {
      return nil
    }
    let open = bytes[max(0, close - margin)..<close].lastIndex(of: UInt8(ascii: "["))
    return open.flatMap { $0 + 1 < close ? $0 + 1..<close : nil }
  }
}
