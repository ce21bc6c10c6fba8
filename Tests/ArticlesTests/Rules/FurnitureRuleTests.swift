import Testing

@testable import Articles

@Suite struct FurnitureRuleTests {
  private func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return FurnitureRule.matches(bytes.span)
  }

  private func glued(_ text: String, inRun: Bool = false) -> String? {
    let bytes = Array(text.utf8)
    return FurnitureRule.gluedStart(bytes.span, inRun: { _ in inRun }).map { start in
      String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  @Test(arguments: ["To top", "Back to Top ↑", "Share this:", "READ MORE »", "Print", "menu"])
  func `an instruction to click is furniture`(_ text: String) {
    #expect(matches(text))
  }

  @Test(arguments: [
    "", "To top it all, it rained.", "Topsoil", "Print the form and sign it",
    "Home remedies", "From bottom to top",
  ])
  func `a line that says more is none`(_ text: String) {
    #expect(!matches(text))
  }

  @Test func `a way to the top is cut from the end of a sentence`() {
    #expect(glued("It helps.To top") == "To top")
    #expect(glued("It helps. Back to top") == "Back to top")
    #expect(glued("He said “yes.” To top") == "To top")
    #expect(glued("Is it so? TO TOP") == "TO TOP")
    #expect(glued("終わりです。To top") == "To top")
  }

  @Test func `a way to the top is cut from the end of a run of titles`() {
    #expect(glued("Also check Tea Tea To top", inRun: true) == "To top")
  }

  @Test(arguments: [
    "From bottom To top", "She went back to top", "To top", "It helps. to top", "stop", "p", "",
    "A ladder from floor to top",
  ])
  func `words of a sentence are not cut off`(_ text: String) {
    #expect(glued(text) == nil)
  }

  @Test func `what is glued to a line is a block of its own`() {
    let text = "Title of It All\n\n\(Prose.long)To top\n"
    let bytes = Array(text.utf8)
    let found = blocks(of: bytes)
    #expect(found.map(\.kind) == [.title, .paragraph, .navigation])
    #expect(found.last?.range == (bytes.count - 7)..<(bytes.count - 1))
    #expect(found.dropLast().last?.range.upperBound == bytes.count - 7)
  }
}
