import Testing

@testable import Articles

/// Regular expressions, by RE2.
@Suite struct ExpressionSearchTests {
  private static func found(
    _ words: String, in text: String, isExact: Bool = false, isWholeWord: Bool = false
  ) throws -> [String] {
    let source = TextInMemory(text.utf8)
    let query = SearchQuery(
      words, isExact: isExact, isWholeWord: isWholeWord, isExpression: true)
    return try SearchMatcher(query).matches(inCell: 0, of: source)
      .map { String(decoding: source.bytes(in: $0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("b.t", "bat bit but", ["bat", "bit", "but"]),
    ("^the", "the cat\nthe dog, the hen", ["the", "the"]),
    ("cat$", "cat\na cat\r\ncat.", ["cat", "cat\r"]),
    ("one two", "one\n  two, one\u{A0}two, one\n\ntwo", ["one\n  two", "one\u{A0}two"]),
    ("a +b", "a  b a\nb", ["a  b"]),
    ("skin's", "skin’s", ["skin’s"]),
    ("19..-99", "1990–99", ["1990–99"]),
    ("\\w+", "Łódź, naïve", ["Łódź", "naïve"]),
    ("[\\w-]+!", "é-к!", ["é-к!"]),
    ("\\d+", "12 ३४", ["12", "३४"]),
    ("a\\sb", "a\u{A0}b", ["a\u{A0}b"]),
    ("\\bécole\\b", "école écoles l’école", ["école", "école"]),
    ("\\bin|out", "in inn shout", ["in", "in", "out"]),
    ("\\Q1+1 (a)\\E", "11 1+1 (a)", ["1+1 (a)"]),
    ("[[:upper:]]-[ -]", "a-- B--", ["a--", "B--"]),
    ("colou?r", "Color colour", ["Color", "colour"]),
    ("Colou?r", "Color colour", ["Color"]),
    ("\\Sa", "xa Xa", ["xa", "Xa"]),
    ("\\p{Lu}x", "Ax bx", ["Ax", "bx"]),
  ])
  func `finds what the expression describes`(words: String, text: String, all: [String]) throws {
    #expect(try Self.found(words, in: text) == all)
  }

  @Test func `an exact expression folds nothing`() throws {
    #expect(try Self.found("skin's", in: "skin’s Skin's skin's", isExact: true) == ["skin's"])
    #expect(try Self.found("a b", in: "a\nb a b", isExact: true) == ["a b"])
  }

  @Test func `an expression can be held to whole words`() throws {
    #expect(try Self.found("s.in", in: "skin spins spin", isWholeWord: true) == ["skin", "spin"])
  }

  @Test(arguments: ["a*", "^", "$", "x|", "()", "\\b"])
  func `matches without a byte are none, and end`(words: String) throws {
    #expect(try Self.found(words, in: "bbb\ncéc\n").isEmpty)
  }

  @Test(arguments: [
    "(ab", "ab)", "[a", "a**", "*a", "\\", "(?=a)", "(a)\\1", "a{1001}", "(?P<n", "x)(y",
    "((((a{100}){100}){100}){100})",
  ])
  func `what is no expression is an error with its reason`(words: String) throws {
    let error = #expect(throws: SearchError.self) {
      try SearchMatcher(SearchQuery(words, isExpression: true))
    }
    let reason = try #require(error).reason.string
    #expect(reason.hasPrefix("The expression has a fault: "))
    #expect(reason.hasSuffix("."))
    #expect(!reason.contains("?m"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "(x+x+)+y", "(a|aa)*$b", "(?s)x.*?z|x", "(.*)(.*)(.*)(.*)[0-9]!", "(?s).*.*.*=.*!", "x*",
      "(x|[^y]*)*y", "(?:x?){60}x{60}y",
    ])
  func `no expression runs without end in a cell`(words: String) throws {
    let text = TextInMemory([UInt8](repeating: 0x78, count: 3 * SearchMatcher.cell))
    let matcher = try SearchMatcher(SearchQuery(words, isExpression: true))
    // A matcher that backtracks would be at it for years.
    _ = matcher.matches(inCell: 1, of: text)
  }

  @Test func `matches are the same from whatever window a cell is searched`() throws {
    var text: [UInt8] = []
    for seed in 0..<60 as Range<UInt64> { text += RandomText.text(4000, seed: seed) }
    let source = TextInMemory(text)
    for words in ["(?s)the.*?heading", "[a-z]+ [a-z]+", "^.+$", "\\b\\w{4}\\b"] {
      let matcher = try SearchMatcher(SearchQuery(words, isExpression: true))
      var window = SearchWindow()
      window.read(0..<4, of: source)
      for cell in 0..<4 {
        var found: [Range<Int>] = []
        matcher.forEachMatch(inCell: cell, of: window) { found.append($0) }
        #expect(found == matcher.matches(inCell: cell, of: source))
        #expect(!found.isEmpty)
        for match in found { #expect(match.count <= SearchMatcher.reach) }
      }
    }
  }
}
