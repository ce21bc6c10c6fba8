import Testing

@testable import Markup

@Suite("Words in names of classes")
struct NameWordsTests {
  private func hints(_ name: String) -> NameHints {
    var words = NameWords()
    for byte in name.utf8 { words.add(byte) }
    words.end()
    return words.hints
  }

  @Test("A word of the table gives its hint")
  func words() {
    #expect(hints("nav") == .navigation)
    #expect(hints("SIDEBAR") == .side)
  }

  @Test("Names are cut at what is no letter and where the case changes")
  func cuts() {
    #expect(hints("site-footer") == .footer)
    #expect(hints("pageNav2") == .navigation)
    #expect(hints("xNAVbox") == .navigation)
  }

  @Test("A longer word has the hint of a beginning of five letters or more")
  func beginnings() {
    #expect(hints("commentlist") == .comment)
    #expect(hints("navx") == [])
  }

  @Test("A word of the table is not asked for its beginnings")
  func wholeWords() {
    #expect(hints("articlebody") == .body)
    #expect(hints("teasertext") == .lead)
  }
}
