/// Why a line was or was not taken for a heading.
public struct HeadingReasons: Sendable {
  /// One piece of evidence that holds.
  public struct Reason: Sendable {
    /// What holds, in a few words.
    public let name: String
    /// What it adds, in hundredths; above zero it speaks for a heading.
    public let weight: Int
  }

  /// Where the line is.
  public let range: Range<Int>
  /// What the line and its surroundings add up to.
  public let own: Int
  /// What all adds up to; a heading from zero on.
  public let total: Int
  /// What holds for the line and what stands around it.
  public let reasons: [Reason]
  /// What holds for it beside the certain headings of the text.
  public let appearanceReasons: [Reason]

  init(_ model: HeadingModel) {
    range = model.range
    own = model.own
    total = model.total
    let facts = model.facts
    reasons = HeadingModel.lineEvidence.filter { $0.holds(facts) }.map(Reason.init)
    appearanceReasons =
      model.shared == nil
      ? [] : HeadingModel.appearanceEvidence.filter { $0.holds(facts) }.map(Reason.init)
  }
}

extension HeadingReasons.Reason {
  fileprivate init(_ evidence: HeadingEvidence) {
    self.init(name: evidence.name.description, weight: evidence.weight)
  }
}
