import Testing

@testable import Articles

/// What a reader means by a query.
@Suite struct FoldedSearchTests {
  /// What of `text` is found, a match a line.
  private static func found(_ query: SearchQuery, in text: String) throws -> [String] {
    let source = TextInMemory(text.utf8)
    return try SearchMatcher(query).matches(inCell: 0, of: source)
      .map { String(decoding: source.bytes(in: $0), as: UTF8.self) }
  }

  private static func finds(_ words: String, in text: String) throws -> Bool {
    try !found(SearchQuery(words), in: text).isEmpty
  }

  @Test(arguments: [
    ("skin's", "the skin’s layer"), ("\"no\"", "he said “no” again"), ("\"no\"", "«no»"),
    ("1990-99", "1990–99"), ("a - b", "a — b"), ("10 mg", "10\u{A0}mg"), ("10 mg", "10\u{202F}mg"),
    ("a b", "a\t  b"), ("office", "oﬃce"), ("fine", "ﬁne"), ("collagen", "colla\u{AD}gen"),
    ("cafe", "café"), ("cafe", "cafe\u{301}"), ("Angstrom", "Ångström"), ("lodz", "Łódź"),
    ("smorrebrod", "smørrebrød"), ("aesthetic", "æsthetic"), ("wait...", "wait…"),
    ("abc", "ＡＢＣ"), ("ガム", "ｶﾞﾑ"), ("еще", "ещё"), ("αβγ", "ΆΒΓ"), ("σας", "ΣΑΣ"),
    ("straße", "STRAẞE"), ("K", "\u{212A}"), ("zero", "ze\u{200B}ro"),
    ("شده", "شُدَه"), ("skin’s", "skin's"), ("oﬃce", "office"),
  ])
  func `finds what stands for what was typed`(words: String, text: String) throws {
    #expect(try Self.finds(words, in: text))
  }

  @Test(arguments: [
    ("café", "cafe"), ("naïve", "naive"), ("ö", "o"), ("か", "が"), ("か", "か\u{3099}"),
    ("и", "й"), ("=", "≠"), ("e", "x"), ("a b", "ab"), ("ab", "a b"), ("Skin", "skin"),
  ])
  func `does not find what means something else`(words: String, text: String) throws {
    #expect(try !Self.finds(words, in: text))
  }

  @Test(arguments: [
    ("café", "CAFE\u{301}"), ("ộ", "o\u{302}\u{323}"), ("が", "か\u{3099}"), ("Å", "\u{212B}"),
  ])
  func `letters with diacritics are equal however they are written`(
    words: String, text: String
  ) throws {
    #expect(try Self.finds(words, in: text))
  }

  @Test(arguments: ["outer\nlayer", "outer\r\nlayer", "outer\rlayer", "outer \n   layer"])
  func `a phrase is found across a line end`(text: String) throws {
    #expect(try Self.found(SearchQuery("outer layer"), in: "its \(text)s") == [text])
  }

  @Test(arguments: ["outer\n\nlayer", "outer\r\n\r\nlayer", "outer\n  \nlayer", "outer\r\rlayer"])
  func `a phrase is not found across a blank line`(text: String) throws {
    #expect(try !Self.finds("outer layer", in: text))
  }

  @Test(arguments: ["red-\nness", "red-\r\n  ness", "red‐\nness", "red\u{AD}\nness"])
  func `a word is found that a hyphen breaks at the end of a line`(text: String) throws {
    #expect(try Self.found(SearchQuery("redness"), in: "some \(text).") == [text])
  }

  @Test func `a hyphen of the query may end a line`() throws {
    #expect(try Self.finds("long-term", in: "long-\nterm"))
    #expect(try !Self.finds("long-term", in: "long-\n\nterm"))
    #expect(try !Self.finds("red ness", in: "red-\nness"))
  }

  @Test func `case counts where the query has some`() throws {
    #expect(try Self.found(SearchQuery("skin"), in: "Skin skin SKIN") == ["Skin", "skin", "SKIN"])
    #expect(try Self.found(SearchQuery("Skin"), in: "Skin skin SKIN") == ["Skin"])
  }

  @Test func `an exact query is bytes`() throws {
    let exact = SearchQuery("skin's", isExact: true)
    #expect(try Self.found(exact, in: "skin’s Skin's skin's") == ["skin's"])
  }

  @Test func `whole words have nothing of a word beside them`() throws {
    func count(_ words: String, _ text: String) throws -> Int {
      try Self.found(SearchQuery(words, isWholeWord: true), in: text).count
    }
    #expect(try count("skin", "skin, skins, subskin, skin's (skin) skin") == 4)
    #expect(try count("cell", "cellé écell cell") == 1)
    #expect(try count("кожа", "кожа кожан кожа.") == 2)
    #expect(try count("皮膚", "の皮膚科") == 1)
    #expect(try count("skin", "skin\u{AD}care") == 0)
  }

  @Test func `a match holds the marks of its last letter`() throws {
    #expect(try Self.found(SearchQuery("caf"), in: "cafe\u{301}") == ["caf"])
    #expect(try Self.found(SearchQuery("cafe"), in: "cafe\u{301}s") == ["cafe\u{301}"])
  }

  @Test func `nothing is found where nothing is looked for`() throws {
    for words in ["", "\u{AD}", "\u{301}"] {
      #expect(try Self.found(SearchQuery(words), in: "a\u{AD} e\u{301}").isEmpty)
    }
  }
}
