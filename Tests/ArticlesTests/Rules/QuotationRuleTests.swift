import Testing

@testable import Articles

@Suite struct QuotationRuleTests {
  private func isQuotation(_ line: String) -> Bool {
    picture("Title of It All\n\n\(Prose.long)\n\n\(line)\n\n\(Prose.long)\n")
      .contains("quotation: \(line.prefix(30))")
  }

  @Test(arguments: [
    "> It was late.",
    "“Nobody in the village had ever seen such a clock before.”",
    "\"Nobody in the village had ever seen such a clock before.\"",
    "„Nobody in the village had ever seen such a clock before.“",
    "«Nobody in the village had ever seen such a clock before.»",
  ])
  func `a paragraph between quotation marks is a quotation`(_ line: String) {
    #expect(isQuotation(line))
  }

  @Test(arguments: [
    "“Yes,” she said, and closed the door of the mill behind her.",
    "“Yes,” she said, and then, after some time at the door: “No.”", "“Yes.”",
    "The old word is “wheel”.",
  ])
  func `a paragraph with some words in quotation marks is none`(_ line: String) {
    #expect(!isQuotation(line))
  }
}
