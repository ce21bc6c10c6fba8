import Testing

@testable import Reading

/// Holds the filter of lists to finding what is meant by a few letters.
@Suite struct FuzzyMatchTests {
  private func score(_ query: String, _ title: String) -> Int? {
    var match = FuzzyMatch(query)
    return match.score(in: title)
  }

  /// The letters of a title that make the query, in brackets.
  private func marked(_ query: String, _ title: String) -> String {
    var match = FuzzyMatch(query)
    let places = match.places(in: title)
    return title.unicodeScalars.enumerated()
      .map { places.contains($0) ? "[\($1)]" : "\($1)" }.joined()
  }

  @Test(arguments: [
    ("rsk", "Potential Risks", "Potential [R]i[s][k]s"),
    ("btx ecz", "Botox for Eczema", "[B]o[t]o[x] for [E][c][z]ema"),
    ("über", "Alles über Salben", "Alles [ü][b][e][r] Salben"),
    ("ÜB", "Das Übliche", "Das [Ü][b]liche"),
    ("ne", "A New Needle", "A [N][e]w Needle"),
    ("d", "added", "a[d]ded"),
  ])
  func `the letters that make the query are known`(query: String, title: String, marks: String) {
    #expect(marked(query, title) == marks)
  }

  @Test func `a letter too many or in the wrong order does not match`() {
    #expect(score("rsx", "Potential Risks") == nil)
    #expect(score("ksr", "Risks") == nil)
    #expect(score("botox itch", "Botox for Eczema") == nil)
  }

  @Test func `an empty query matches everything`() {
    #expect(score("", "Anything") != nil)
    #expect(score("  ", "Anything") != nil)
  }

  @Test(arguments: [
    ("ecz", "Eczema", "The Science of Chemistry and Zinc"),
    ("skin", "Dry Skin", "Asking in Inns"),
    ("hp", "Healthy Plants", "Sharpness"),
  ])
  func `letters together and at the beginnings of words fit better`(
    query: String, better: String, worse: String
  ) throws {
    #expect(try #require(score(query, better)) > #require(score(query, worse)))
  }
}
