/// Weighs the evidence for a line's being a heading: first the line and what stands around it, then
/// how it compares with the headings of the text that are certain by that alone.
struct HeadingModel {
  /// The bytes of the line.
  let range: Range<Int>
  private(set) var facts: HeadingFacts
  /// What the line and its surroundings speak for.
  let own: Int
  /// What its likeness to the certain headings speaks for; nil while those are looked for.
  let shared: Int?

  /// Weighs a line.
  init(_ line: Candidate, text: Span<UInt8>) {
    range = line.range
    facts = HeadingFacts(line, text: text)
    own = Self.base + Self.lineEvidence.total(facts)
    guard let style = line.profile.headings else {
      shared = nil
      return
    }
    facts.compare(with: style, isCertain: own >= 0)
    shared = Self.styleBase + Self.styleEvidence.total(facts)
  }

  /// What all evidence adds up to.
  var total: Int { own + (shared ?? 0) }
  /// Whether more speaks for a heading than against.
  var isHeading: Bool { total >= 0 }
  /// Whether so much more speaks for it that other lines may be judged by it.
  var isClear: Bool { total >= 50 }
}
