import Testing

@testable import Markup

@Suite("Figures of a block")
struct BlockFiguresTests {
  private func figures(_ text: String) -> BlockFigures {
    let bytes = Array(text.utf8)
    var reader = BlockReader()
    var copy: [UInt8] = []
    reader.add(bytes.span, to: &copy)
    reader.figures.finish()
    return reader.figures
  }

  @Test("A sentence ends at a stop with a space, a quotation mark or nothing behind it")
  func sentences() {
    #expect(figures("Version 1.5 is out. \"Is it?\" Yes").sentences == 2)
    #expect(figures("It is.").sentences == 1)
    #expect(figures("これは本です。あれも。").sentences == 2)
  }

  @Test("The last sentence may end before quotation marks and brackets")
  func ends() {
    #expect(figures("“It is.”").endsWithStop)
    #expect(!figures("It is. No").endsWithStop)
  }

  @Test("White space is one space, and none stands at either end")
  func blanks() {
    #expect(figures("  one \n two\u{A0} ").scalars == 7)
    #expect(figures(" one two").hash.value == figures("one\n\ntwo ").hash.value)
  }

  @Test("Words, capitals, digits, commas and separators are counted")
  func counts() {
    let figures = figures("Über 3 Dinge, 20 | mehr; ＡＢ、 ©")
    #expect(figures.words == 6)
    #expect(figures.capitals == 4)
    #expect(figures.digits == 3)
    #expect(figures.commas == 3)
    #expect(figures.separators == 1)
    #expect(figures.hasCopyright)
  }
}
