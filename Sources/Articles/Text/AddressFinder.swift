/// Finds addresses of the web in a text: "http://", "https://" and what follows without a space.
enum AddressFinder {
  static func addresses(_ text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let colon = ByteSearch.first(0x3A, in: text, from..<text.count) {
      from = colon + 1
      guard let start = start(of: text, colon: colon) else { continue }
      var end = colon + 3
      while end < text.count, isPart(text[end]), !isTargetEnd(text, colon..<end) { end += 1 }
      end = trimmed(text, from: colon + 3, to: end)
      guard end > colon + 3 else { continue }
      found.append(start..<end)
      from = end
    }
    return found
  }

  /// Whether an address ends here that is the target of a link in Markdown.
  private static func isTargetEnd(_ text: Span<UInt8>, _ address: Range<Int>) -> Bool {
    let end = address.upperBound
    guard text[end] == 0x29, end + 1 < text.count, text[end + 1] == 0x5D || text[end + 1] == 0x29
    else { return false }
    return !closesOwnBracket(text, address)
  }

  private static func start(of text: Span<UInt8>, colon: Int) -> Int? {
    guard colon + 2 < text.count, text[colon + 1] == 0x2F, text[colon + 2] == 0x2F else {
      return nil
    }
    let front = text.extracting(0..<colon)
    if Wording.ends(front, with: "https") { return colon - 5 }
    return Wording.ends(front, with: "http") ? colon - 4 : nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x7F
  }

  /// The end of an address without the marks of the sentence around it.
  ///
  /// A bracket that the address has opened itself is part of it.
  private static func trimmed(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let last = UTF8Decoding.boundary(in: text, atOrBefore: end - 1)
      let scalar = Glyph.decode(text, at: last).scalar
      guard marks.contains(scalar) else { break }
      if scalar == ")", closesOwnBracket(text, start..<last) { break }
      end = last
    }
    return end
  }

  /// Whether a bracket is still open at the end of `range`.
  private static func closesOwnBracket(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.reduce(0) { $0 + (text[$1] == 0x28 ? 1 : text[$1] == 0x29 ? -1 : 0) } > 0
  }

  /// Marks that end a sentence or a quotation rather than an address.
  private static let marks: ScalarSet = [
    ".", ",", ";", ":", "!", "?", "'", ")", "]", "”", "’", "»", "›", "…", "。", "、", "，", "）",
    "」", "』", "】", "！", "？",
  ]
}
