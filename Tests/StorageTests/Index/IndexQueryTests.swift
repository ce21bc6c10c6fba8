import Testing

@testable import Storage

/// Holds queries of the library to what a reader means, and to what FTS5 may be given.
@Suite struct IndexQueryTests {
  private func expression(_ text: String) throws -> String { try IndexQuery(text).expression }

  @Test func `all words have to be there`() throws {
    #expect(try expression("dry  skin") == #""dry" AND "skin""#)
  }

  @Test func `quotes make a phrase, curly ones as well`() throws {
    #expect(try expression(#""dry skin" care"#) == #""dry skin" AND "care""#)
    #expect(try expression("“dry skin”") == #""dry skin""#)
    #expect(try expression("«dry skin»") == #""dry skin""#)
  }

  @Test func `a star behind a word or a phrase means any ending`() throws {
    #expect(try expression("allerg*") == #""allerg"*"#)
    #expect(try expression(#""skin all"*"#) == #""skin all"*"#)
  }

  @Test func `the name of a part limits what follows, with or without a space`() throws {
    #expect(
      try expression("eczema risk: allergic reaction TITLE:skin")
        == #""eczema" AND risk : "allergic" AND risk : "reaction" AND title : "skin""#)
  }

  @Test func `other names with a colon are words`() throws {
    #expect(try expression("body:x ratio:1") == #""body:x" AND "ratio:1""#)
  }

  @Test func `words of FTS5 itself are words`() throws {
    #expect(try expression("NOT a NEAR(b)") == #""NOT" AND "a" AND "NEAR(b)""#)
  }

  @Test func `signs without a letter are passed over`() throws {
    #expect(try expression("skin - & *") == #""skin""#)
  }

  @Test(arguments: [
    ("", IndexQueryError.isEmpty), ("- *", .isEmpty), (#"skin "dry"#, .isOpen),
    ("risk:", .hasNoWord(.risk)), ("risk: title: skin", .hasNoWord(.risk)),
  ])
  func `what is no query is reported in one sentence`(text: String, error: IndexQueryError) {
    #expect(throws: error) { try IndexQuery(text) }
    #expect(error.description.hasSuffix("."))
  }
}
