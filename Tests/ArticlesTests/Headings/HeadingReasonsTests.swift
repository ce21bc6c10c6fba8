import Testing

@testable import Articles

@Suite struct HeadingReasonsTests {
  private func reasons(_ text: String, limits: Limits = Limits()) -> [HeadingReasons] {
    let source = TextInMemory(Array(text.utf8))
    let profile = ArticleLoader.open(source).article.profile
    return Array(HeadingReasons.all(in: source, profile: profile, limits: limits))
  }

  private let text = "Title of It All\n\n\(Prose.long)\n\nHow It Began\n\n\(Prose.long)\n"

  @Test func `what is considered is listed with all that holds`() throws {
    let reason = try #require(reasons(text).first)
    let start = text.utf8.count - Prose.long.utf8.count - 15
    #expect(reason.range == start..<(start + 12))
    let names = (reason.reasons + reason.appearanceReasons).map(\.name)
    #expect(names.contains("ends in a word"))
    #expect(names.contains("begins as a question does"))
    #expect(!names.contains("ends in a colon"))
  }

  @Test func `the reasons add up to the total`() throws {
    let reason = try #require(reasons(text).first)
    let own = HeadingModel.base + reason.reasons.reduce(0) { $0 + $1.weight }
    #expect(own == reason.own)
    let shared = HeadingModel.appearanceBase + reason.appearanceReasons.reduce(0) { $0 + $1.weight }
    #expect(own + shared == reason.total)
  }

  @Test func `a long text is explained a stretch at a time, and each line once`() {
    let long = String(repeating: text, count: 300)
    var limits = Limits()
    limits.cut = 64 << 10
    let found = reasons(long)
    #expect(found.count >= 300)
    #expect(Set(found.map(\.range.lowerBound)).count == found.count)
    #expect(found.map(\.range) == reasons(long, limits: limits).map(\.range))
    #expect(found.map(\.total) == reasons(long, limits: limits).map(\.total))
  }

  @Test func `a paragraph is not considered`() {
    #expect(reasons(Prose.long + "\n\n" + Prose.long).isEmpty)
  }

  @Test func `no two pieces of evidence have one name`() {
    let names = (HeadingModel.lineEvidence + HeadingModel.appearanceEvidence).map(
      \.name.description)
    #expect(Set(names).count == names.count)
  }
}
