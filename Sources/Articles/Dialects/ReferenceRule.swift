/// Numbers of links in dumps of web pages, and the list of addresses that they stand for.
enum ReferenceRule {
  /// A line of the list of addresses, a menu or a picture; nil for any other.
  static func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    if line.profile.dialect.linkNumbers == .behind { return listed(line, text) }
    if isMenu(text) || isPicture(text) { return .marked(.navigation, line) }
    guard case .number(_, let length) = line.shape.marker,
      isAddress(text.extracting(length..<text.count))
    else { return nil }
    return .marked(.preformatted, line)
  }

  /// A line of newsboat's list of addresses, or a picture: "[3]: https://a.b (link)", "[image 3]".
  private static func listed(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    if isPicture(text) { return .marked(.navigation, line) }
    guard let length = numberLength(atStartOf: text), length + 1 < text.count,
      text[length] == 0x3A, text[length + 1] == 0x20
    else { return nil }
    return .marked(.preformatted, line)
  }

  /// Whether a line is nothing but three links or more, with gaps between them.
  private static func isMenu(_ text: Span<UInt8>) -> Bool {
    var links = 0
    var index = 0
    while let length = length(atStartOf: text.extracting(index..<text.count)) {
      links += 1
      index += length
      while index < text.count, !isGap(text, at: index) { index += 1 }
      while index < text.count, text[index] == 0x20 { index += 1 }
      if index == text.count { return links >= 3 }
    }
    return false
  }

  /// Whether a line is the name of a picture, which dumps put into brackets.
  private static func isPicture(_ text: Span<UInt8>) -> Bool {
    text[0] == 0x5B && ByteSearch.first(0x5D, in: text, 0..<text.count) == text.count - 1
  }

  /// Whether two spaces stand here: one may stand within the words of a link.
  private static func isGap(_ text: Span<UInt8>, at index: Int) -> Bool {
    text[index] == 0x20 && index + 1 < text.count && text[index + 1] == 0x20
  }

  /// The number in brackets that a text begins with, touched by a word: its bytes.
  static func length(atStartOf text: Span<UInt8>) -> Int? {
    guard let length = numberLength(atStartOf: text), length < text.count, text[length] > 0x20
    else {
      return nil
    }
    return length
  }

  /// The number in brackets that a text begins with, whatever stands behind it: its bytes.
  static func numberLength(atStartOf text: Span<UInt8>) -> Int? {
    guard text.count > 2, text[0] == 0x5B else { return nil }
    var end = 1
    while end < text.count, end < 6, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
    return end > 1 && end < text.count && text[end] == 0x5D ? end + 1 : nil
  }

  /// The formatting of each byte of `text`, in which the numbers are marks; nil where it has none.
  static func formatting(of text: Span<UInt8>) -> [InlineMarkup.Formatting]? {
    var formatting: [InlineMarkup.Formatting]?
    var from = 0
    while let open = ByteSearch.first(0x5B, in: text, from..<text.count) {
      from = open + 1
      guard let length = length(atStartOf: text.extracting(open..<text.count)) else { continue }
      var known = formatting ?? [InlineMarkup.Formatting](repeating: [], count: text.count)
      for index in open..<open + length { known[index] = .mark }
      formatting = known
      from = open + length
    }
    return formatting
  }

  /// Whether a sample has such numbers, counted from one: notes of a text have nothing behind them.
  ///
  /// A single one is enough where the list of addresses is there.
  static func isUsed(in sample: Span<UInt8>) -> Bool {
    var next = 1
    var from = 0
    while next <= least, let open = ByteSearch.first(0x5B, in: sample, from..<sample.count) {
      from = open + 1
      let rest = sample.extracting(open..<min(sample.count, open + 8))
      guard let length = length(atStartOf: rest) else { continue }
      var number = 0
      for index in 1..<length - 1 { number = number * 10 + Int(rest[index] - 0x30) }
      if number == next { next += 1 }
    }
    return next > least
      || next > 1 && NumberedAddresses(tail: sample, isWhole: true)?[1] != nil
  }

  /// As many show that it is a habit.
  private static let least = 5

  /// Whether a text is one address and nothing else.
  private static func isAddress(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] <= 0x20 { return false }
    guard let colon = ByteSearch.first(0x3A, in: text, 0..<min(text.count, 12)) else {
      return false
    }
    return colon > 2
  }
}
