import Testing

@testable import Articles

@Suite struct RelatedRuleTests {
  /// The title of an inline link, the titles of a run, or "label".
  private func find(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    switch RelatedRule.find(bytes.span) {
    case .label: return ["label"]
    case .inline(let title): return ["inline", string(title)]
    case .run(let label, let titles): return [string(label)] + titles.map { string($0.first) }
    case nil: return nil
    }
  }

  @Test func `a doubled title after a label is an inline link`() {
    #expect(find("Related Article Cold Baths Cold Baths") == ["inline", "Cold Baths"])
    #expect(find("RELATED: Tea? Tea?") == ["inline", "Tea?"])
  }

  @Test func `doubled titles after a label are a run`() {
    #expect(find("Also check Tea Tea Salt Salt") == ["Also check", "Tea", "Salt"])
    #expect(find("Also check out Tea Tea Salt Salt") == ["Also check out", "Tea", "Salt"])
  }

  @Test func `one title after a label and a mark is an inline link`() {
    #expect(find("See also: Cold Baths") == ["inline", "Cold Baths"])
    #expect(find("Read more – Is Tea Healthy?") == ["inline", "Is Tea Healthy?"])
  }

  @Test func `a label alone announces titles below it`() {
    #expect(find("Related articles") == ["label"])
    #expect(find("You may also like:") == ["label"])
    #expect(find("Related") == ["label"])
  }

  @Test(arguments: [
    "Related problems are discussed below.", "Trendingly",
    "Also check that the lamp is off.", "See also: the doctor, the nurse and the cook.",
    "Read more books in winter", "Relatedness Relatedness", "up",
  ])
  func `a sentence that begins like a label is none`(_ text: String) {
    #expect(find(text) == nil)
  }

  @Test func `titles below a label are related links`() {
    let text = """
      Title of It All

      \(Prose.long)

      Related articles

      How to Sleep Well
      What Is Tea? What Is Tea?

      \(Prose.long)

      """
    #expect(
      picture(text) == [
        "title: Title of It All", "paragraph: \(Prose.long.prefix(30))", "label: Related articles",
        "related: How to Sleep Well", "related: What Is Tea?",
        "paragraph: \(Prose.long.prefix(30))",
      ])
  }

  @Test func `an inline link does not end the list it stands in`() {
    let text = """
      Title of It All

      \(Prose.long)

      Benefits of Tea

      \(Prose.long)

      1. Calm

      \(Prose.long)

      Related Article Sage Tea Sage Tea

      2. Warmth

      \(Prose.long)

      """
    #expect(
      picture(text).filter { !$0.hasPrefix("paragraph") } == [
        "title: Title of It All", "heading 1: Benefits of Tea", "item + 1 titled: Calm",
        "inline: Sage Tea", "item + 2 titled: Warmth",
      ])
  }
}
