import Testing

@testable import Articles

@Suite struct StanceRuleTests {
  private func heading(_ text: String) -> Stance? {
    let bytes = Array(text.utf8)
    return StanceRule.stance(ofHeading: bytes.span)
  }

  private func leadIn(_ text: String) -> Stance? {
    let bytes = Array(text.utf8)
    return StanceRule.stance(ofLeadIn: bytes.span)
  }

  @Test(arguments: [
    "Benefits", "Potential Benefits of Botox", "The Advantages", "Pros", "PROS", "Health benefits:",
    "Upsides of an Early Start", "What are the benefits?",
  ])
  func `a heading that names benefits is about benefits`(_ text: String) {
    #expect(heading(text) == .benefit)
  }

  @Test(arguments: [
    "Risks", "Potential Risks and Side Effects", "Side Effects", "Cons", "Drawbacks of Tea",
    "Complications", "Precautions", "Adverse Reactions", "Dangers", "Disadvantages",
  ])
  func `a heading that names risks is about risks`(_ text: String) {
    #expect(heading(text) == .risk)
  }

  @Test(arguments: [
    "Benefits and Risks", "Pros and Cons", "Risk Factors", "Risk factor: Age",
    "How to Reduce Your Risk", "Lowering the Risk of a Fall", "Who Is at Risk?",
    "Preventing Side Effects", "Conclusion", "", "Effects", "Professional Help",
    "Beneficial Plants",
    "Side Dishes",
  ])
  func `a heading that names neither, both or a smaller risk is about neither`(_ text: String) {
    #expect(heading(text) == nil)
  }

  @Test func `a sentence that announces a list counts by what it names last`() {
    #expect(leadIn("Beside its benefits it has side effects, which may include:.") == .risk)
    #expect(leadIn("The risks are few, the advantages are these:") == .benefit)
    #expect(leadIn("Three things are needed:") == nil)
  }

  @Test func `the words of a long sentence count near its end`() {
    let front = "The benefits are known. " + Prose.long + Prose.long
    #expect(leadIn(front + " The risks include:") == .risk)
    #expect(leadIn(front + " They include:") == nil)
  }

  @Test func `a list takes its stance from the sentence before it, else from the heading`() {
    let text = """
      Title of It All

      \(Prose.long)

      Benefits of Tea

      \(Prose.long)

      1. Calm

      \(Prose.long)

      There are side effects as well:

      1. Haste

      \(Prose.long)

      Conclusion

      \(Prose.long)

      1. Neither

      \(Prose.long)

      """
    #expect(
      picture(text).filter { $0.hasPrefix("item") } == [
        "item + 1 titled: Calm", "item - 1 titled: Haste", "item · 1 titled: Neither",
      ])
  }
}
