/// Reads the marks within a text, from its start to its end, looking a bounded way ahead.
struct InlineMarkupParser {
  /// The formatting of each byte.
  private(set) var formatting: [InlineMarkup.Formatting]
  private var index = 0
  /// How far the end of what a mark has begun is looked for.
  private static let reach = 2000

  init(_ text: Span<UInt8>) {
    formatting = [InlineMarkup.Formatting](repeating: [], count: text.count)
  }

  mutating func parse(_ text: Span<UInt8>) {
    while index < text.count {
      switch text[index] {
      case 0x5C where index + 1 < text.count && Self.isPunctuation(text[index + 1]):
        hide(index..<index + 1)
        index += 2
      case 0x60: readCode(text)
      case 0x21 where index + 1 < text.count && text[index + 1] == 0x5B:
        readLink(text, from: index + 1)
      case 0x5B: readLink(text, from: index)
      case 0x3C: readAddress(text)
      case 0x2A where formatting[index].contains(.hidden),
        0x5F where formatting[index].contains(.hidden):
        index += 1
      case 0x2A, 0x5F: readEmphasis(text)
      default: index += 1
      }
    }
  }

  private mutating func hide(_ range: Range<Int>) { format(range, .hidden) }

  private mutating func format(_ range: Range<Int>, _ more: InlineMarkup.Formatting) {
    for place in range { formatting[place].insert(more) }
  }

  /// How many of the same byte follow one another from `start` on.
  private func run(_ text: Span<UInt8>, at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == text[start] { end += 1 }
    return end - start
  }

  private func horizon(_ text: Span<UInt8>) -> Int { min(text.count, index + Self.reach) }

  private mutating func readCode(_ text: Span<UInt8>) {
    let length = run(text, at: index)
    let start = index + length
    var end = start
    while let mark = ByteSearch.first(0x60, in: text, min(end, text.count)..<horizon(text)) {
      let closing = run(text, at: mark)
      if closing == length {
        format(index..<start, .mark)
        format(mark..<mark + closing, .mark)
        index = mark + closing
        return
      }
      end = mark + closing
      if end >= horizon(text) { break }
    }
    index = start
  }

  /// A link is "[words](target)" or "[words][name]"; a "!" before it makes it a picture.
  private mutating func readLink(_ text: Span<UInt8>, from open: Int) {
    let start = index
    index = open + 1
    guard let close = end(of: text, open: open, 0x5B, 0x5D), close > open + 1,
      close + 1 < text.count
    else { return }
    let closing: UInt8
    switch text[close + 1] {
    case 0x28: closing = 0x29
    case 0x5B: closing = 0x5D
    default: return
    }
    guard let last = end(of: text, open: close + 1, text[close + 1], closing) else { return }
    hide(start..<open + 1)
    format(open + 1..<close, .address)
    var inner = InlineMarkupParser(text)
    inner.index = open + 1
    inner.parse(text.extracting(0..<close))
    for place in open + 1..<close { formatting[place].formUnion(inner.formatting[place]) }
    hide(close..<last + 1)
    index = last + 1
  }

  /// Where the bracket is closed that is opened at `open`.
  private func end(of text: Span<UInt8>, open: Int, _ left: UInt8, _ right: UInt8) -> Int? {
    var depth = 0
    var place = open
    while place < horizon(text) {
      let byte = text[place]
      if byte == 0x5C {
        place += 1
      } else if byte == left {
        depth += 1
      } else if byte == right {
        depth -= 1
        if depth == 0 { return place }
      }
      place += 1
    }
    return nil
  }

  /// An address in angle brackets, or a tag of HTML, which is a mark as well.
  private mutating func readAddress(_ text: Span<UInt8>) {
    let start = index
    index += 1
    let rest = text.extracting(index..<text.count)
    if Self.isTag(rest), let close = ByteSearch.first(0x3E, in: text, index..<horizon(text)) {
      hide(start..<close + 1)
      index = close + 1
      return
    }
    guard Wording.begins(rest, with: "http") || Wording.begins(rest, with: "mailto:"),
      let close = ByteSearch.first(0x3E, in: text, index..<horizon(text)),
      ByteSearch.first(0x20, in: text, index..<close) == nil
    else { return }
    hide(start..<start + 1)
    format(start + 1..<close, .address)
    hide(close..<close + 1)
    index = close + 1
  }

  private mutating func readEmphasis(_ text: Span<UInt8>) {
    let sign = text[index]
    let length = run(text, at: index)
    let start = index + length
    guard length <= 3, start < text.count, text[start] > 0x20,
      sign == 0x2A || index == 0 || !Self.isLetter(text[index - 1]),
      let close = closing(text, sign, length, from: start)
    else {
      index = start
      return
    }
    hide(index..<start)
    hide(close..<close + length)
    if length > 1 { format(start..<close, .strong) }
    if length != 2 { format(start..<close, .emphasis) }
    // What stands between may have marks of its own; those at the end are hidden already.
    index = start
  }

  private func closing(
    _ text: Span<UInt8>, _ sign: UInt8, _ length: Int, from start: Int
  ) -> Int? {
    var from = start
    while let place = ByteSearch.first(sign, in: text, from..<max(from, horizon(text))) {
      let count = run(text, at: place)
      let end = place + count
      let isEnd = sign == 0x2A || end == text.count || !Self.isLetter(text[end])
      if count == length, text[place - 1] > 0x20, isEnd { return place }
      from = end
    }
    return nil
  }

  /// Whether the name of a tag follows: letters, and then an attribute or the end.
  private static func isTag(_ text: Span<UInt8>) -> Bool {
    var end = 0
    if end < text.count, text[end] == 0x2F || text[end] == 0x21 { end += 1 }
    let start = end
    while end < text.count, isLetter(text[end]) || text[end] == 0x2D { end += 1 }
    guard end > start, end < text.count else { return false }
    return text[end] == 0x3E || text[end] == 0x20 || text[end] == 0x2F
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isLetter(byte)
  }
}
