import Testing

@testable import Articles

@Suite struct AsideRuleTests {
  private func isAside(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let line = Line(
      start: 0, end: bytes.count, next: bytes.count, isAfterBlank: true, isContinuation: false,
      indent: 0)
    let shape = LineShape(line, text: bytes.span)
    return AsideRule.matches(shape, text: bytes.span, repeated: RepeatedLines())
  }

  @Test(arguments: [
    "By Ada Feldmann", "Photo: the old mill", "Figure 3", "Fig. 12: The pond", "Table 2",
    "Image courtesy of the museum", "(Picture by Cem)", "Share this article", "Quelle: Museum",
    "Posted 4 May",
  ])
  func `a caption, a credit or a button stands beside the text`(_ text: String) {
    #expect(isAside(text))
  }

  @Test(arguments: [
    "By the numbers", "Table manners", "Image quality", "Sources of salt", "Video killed the mill",
    "The Old Mill", "Posted too late",
  ])
  func `words of a heading are none`(_ text: String) {
    #expect(!isAside(text))
  }
}
