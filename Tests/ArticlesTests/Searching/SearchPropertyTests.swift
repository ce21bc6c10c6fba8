import Testing

@testable import Articles

/// The fast search gives what the plain one gives, in whatever text and wherever cells end.
@Suite struct SearchPropertyTests {
  private static let cell = SearchMatcher.cell
  private static let pieces = [
    "a", "b", "A", "é", "e", "e\u{301}", "É", "\u{301}", "ﬁ", "f", "i", "ﬀ", "ﬃ", "ø", "o", "'",
    "’",
    "\"", "“", "\u{AD}", "\u{200B}", " ", " ", "\u{A0}", "\t", "\n", "\n", "\r\n", "\n\n", "-", "-",
    "‐", "–", "が", "か\u{3099}", "か", "ộ", "o\u{302}\u{323}", "o\u{323}\u{302}", "æ", "…", ".", "漢",
    "字", "🌿", "я", "Я", "й", "\u{FF41}", "1", "_", "\u{AD}\n", "-\n", "-\r\n  ", "\r",
  ]

  private static func text(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    // Few different pieces, so that what is looked for is there more often than not.
    let some = (0..<5).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
    return (0..<count).flatMap { _ -> [UInt8] in
      if random.next() % 40 == 0 {
        return [0xE2, 0x80, 0xFF][..<Int(1 + random.next() % 3)].map { $0 }
      }
      return Array(some[Int(random.next() % UInt64(some.count))].utf8)
    }
  }

  /// A query of some characters of the text.
  private static func query(from text: [UInt8], _ random: inout SeededGenerator) -> SearchQuery {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let start = Int(random.next() % UInt64(scalars.count))
    let part = scalars[start..<min(scalars.count, start + 1 + Int(random.next() % 6))]
    var words = String(String.UnicodeScalarView(part.filter { $0 != "\u{FFFD}" }))
    if random.next() % 2 == 0 { words = words.lowercased() }
    return SearchQuery(
      words, isExact: random.next() % 4 == 0, isWholeWord: random.next() % 4 == 0)
  }

  private static func matches(
    _ query: SearchQuery, _ text: [UInt8], cells: Range<Int>
  ) throws -> [Range<Int>] {
    let matcher = try SearchMatcher(query)
    let source = TextInMemory(text)
    return cells.flatMap { matcher.matches(inCell: $0, of: source) }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `matches in a random text are those of the plain search`(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let text = Self.text(60, &random)
    let query = Self.query(from: text, &random)
    let expected = ReferenceSearch(query).matches(in: text)
    #expect(
      try Self.matches(query, text, cells: 0..<1) == expected,
      "\(query) in \(String(decoding: text.suffix(400), as: UTF8.self).debugDescription)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `matches around the border of two cells are those of the plain search`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(state: seed &+ 7777)
    let part = Self.text(40, &random)
    let query = Self.query(from: part, &random)
    let before = Self.cell - Int(random.next() % UInt64(part.count))
    let text = [UInt8](repeating: 0x7E, count: before) + part
    let expected = ReferenceSearch(query).matches(in: part, borders: [Self.cell - before])
      .map { $0.lowerBound + before..<$0.upperBound + before }
    #expect(
      try Self.matches(query, text, cells: 0..<2) == expected,
      "\(query) in \(String(decoding: text.suffix(400), as: UTF8.self).debugDescription)")
  }

  @Test func `a phrase is found with the border of two cells at each of its bytes`() throws {
    let phrase = Array("the skin’s outer\r\n   lay\u{AD}er was red-\ndened".utf8)
    let query = SearchQuery("skin's outer layer was reddened")
    for shift in 0...phrase.count + 8 {
      var text = [UInt8](repeating: 0x2E, count: 2 * Self.cell)
      text.replaceSubrange(Self.cell - shift..<Self.cell - shift + phrase.count, with: phrase)
      let start = Self.cell - shift + 4
      #expect(
        try Self.matches(query, text, cells: 0..<2)
          == [start..<Self.cell - shift + phrase.count])
    }
  }

  @Test func `a window of many cells gives the same as each of its cells`() throws {
    var random = SeededGenerator(state: 99)
    var text: [UInt8] = []
    while text.count < 3 * Self.cell + 100 { text += Self.text(4000, &random) }
    let source = TextInMemory(text)
    for words in ["e", "a b", "o", "-", "fi"] {
      let matcher = try SearchMatcher(SearchQuery(words))
      var window = SearchWindow()
      window.read(1..<4, of: source)
      for cell in 1..<4 {
        var found: [Range<Int>] = []
        matcher.forEachMatch(inCell: cell, of: window) { found.append($0) }
        #expect(found == matcher.matches(inCell: cell, of: source))
      }
    }
  }
}
