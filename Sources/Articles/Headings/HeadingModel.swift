/// Weighs the evidence for a line's being a heading: first the line and what stands around it, then
/// how it compares with the headings of the text that are certain by that alone.
struct HeadingModel {
  /// The bytes of the line.
  let range: Range<Int>
  private(set) var facts: HeadingFacts
  /// What the line and its surroundings speak for.
  let own: Int
  /// What its likeness to the certain headings speaks for; nil while those are looked for.
  private(set) var shared: Int?

  /// Weighs a line.
  init(_ line: borrowing Candidate, text: Span<UInt8>) {
    range = line.range
    facts = HeadingFacts(line, text: text)
    own = Self.base + Self.lineEvidence.total(facts)
    shared = nil
    unsafe line.observer?.note(self, .weighed)
    if let appearance = line.profile.headings { compare(with: appearance) }
  }

  private mutating func compare(with appearance: HeadingAppearance) {
    facts.compare(with: appearance, isCertain: own >= 0)
    shared = Self.appearanceBase + Self.appearanceEvidence.total(facts)
  }

  /// Whether the line is judged beside headings of this appearance as it is by itself.
  func isJudgedAlike(beside appearance: HeadingAppearance) -> Bool {
    var other = self
    other.compare(with: appearance)
    return isHeading == other.isHeading && isClear == other.isClear
      && isCertain == other.isCertain
  }

  /// What all evidence adds up to.
  var total: Int { own + (shared ?? 0) }
  /// Whether more speaks for a heading than against.
  var isHeading: Bool { total >= 0 }
  /// Whether the evidence is strong enough to judge other lines by it.
  var isClear: Bool { total >= 50 }
  /// Whether the evidence is stronger than that for an entry of a list.
  var isCertain: Bool { total >= 100 }
}
