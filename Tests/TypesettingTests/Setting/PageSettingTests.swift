import Articles
import AuthoredTexts
import Testing

@testable import Typesetting

/// What only pages have: lists within lists, lines broken by their author, signs above the line.
@Suite struct PageSettingTests {
  private func picture(
    measure: Int, setting: Setting = .screen, _ write: (inout AuthoredTextWriter) -> Void
  ) -> String {
    let source = AuthoredText(page: PageFacts(), write)
    let article = ArticleLoader.open(source).article
    var galley = Galley(BlockCache(article, source: source), measure: measure, setting: setting)
    return galley.allRows().map(\.description).joined(separator: "\n")
  }

  private static func lists(_ text: inout AuthoredTextWriter) {
    text.block(.item(number: nil), "Flour of rye, ground whole", after: "\n")
    text.block(.item(number: nil), "for the dough", indent: 2, after: "\n")
    text.block(.item(number: nil), "for the board and for the hands", indent: 4, after: "\n")
    text.block(.paragraph, "Wheat does as well there.", indent: 6)
    text.block(.item(number: 9), "Salt", after: "\n")
    text.block(.item(number: 10), "Water")
    text.block(.term, "Crumb", after: "\n")
    text.block(.paragraph, "What is within the crust.", indent: 4)
    text.block(.quotation, "Bread is patience.", indent: 4)
  }

  @Test func `entries hang below their bullets, and lists within lists have others`() {
    #expect(
      picture(measure: 30, Self.lists) == """
        • Flour of rye, ground whole
          ◦ for the dough
            – for the board and for
              the hands
              Wheat does as well
              there.

        9. Salt
        10. Water

        Crumb
            What is within the crust.

                Bread is patience.
        """)
  }

  @Test(arguments: 1...60)
  func `indents leave room for words in narrow windows`(_ measure: Int) {
    let lines = picture(measure: measure, Self.lists).split(separator: "\n")
    for line in lines {
      let blanks = line.prefix { $0 == " " }.count
      if blanks * 2 > measure + 4 { Issue.record("\(measure): \(line)") }
    }
  }

  @Test func `a line that the author has broken stays broken`() {
    let verse = "The wheel turned once,\nand then it turned again."
    #expect(
      picture(measure: 60) { $0.block(.paragraph, verse) } == verse)
    #expect(
      picture(measure: 16) { $0.block(.paragraph, verse) } == """
        The wheel turned
        once,
        and then it
        turned again.
        """)
  }

  @Test func `signs above and below the line stand there where there are such signs`() {
    func write(_ text: inout AuthoredTextWriter) {
      text.block(
        .paragraph, "E = mc2, CO3, a see[1] and the 5th.",
        inline: [
          ("2", .superscript), ("3", .subscript), ("[1]", .superscript), ("th", .superscript),
        ])
    }
    #expect(picture(measure: 60, write) == "E = mc², CO₃, a see[1] and the 5th.")
    #expect(
      picture(measure: 60, setting: .faithful, write) == "E = mc2, CO3, a see[1] and the 5th.")
  }

  @Test func `a ruler is drawn in the middle`() {
    #expect(picture(measure: 12) { $0.block(.ruler, "* * *") } == "    ────")
    #expect(picture(measure: 12, setting: .faithful) { $0.block(.ruler, "* * *") } == "* * *")
  }

  @Test func `code is kept as it is`() {
    let code = "let a  =  1\n\n    if a { b() }\n\tc"
    #expect(
      picture(measure: 60) { $0.block(.code(language: nil), code) }
        == "let a  =  1\n\n    if a { b() }\n        c")
  }
}
