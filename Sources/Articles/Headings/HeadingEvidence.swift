/// One thing that speaks for or against a line's being a heading.
///
/// What holds is added up, which gives what logistic regression calls the log-odds, here in
/// hundredths.
struct HeadingEvidence: Sendable {
  /// What holds, in a few words for those who ask for reasons.
  let name: StaticString
  /// What it adds: above zero it speaks for a heading.
  let weight: Int
  /// Whether it holds.
  let holds: @Sendable (borrowing HeadingFacts) -> Bool

  init(
    _ name: StaticString, _ weight: Int, holds: @escaping @Sendable (borrowing HeadingFacts) -> Bool
  ) {
    self.name = name
    self.weight = weight
    self.holds = holds
  }
}

extension [HeadingEvidence] {
  /// What all that holds adds up to.
  func total(_ facts: borrowing HeadingFacts) -> Int {
    // An element of a span is borrowed; one of an array would be retained for each line.
    let evidence = span
    var total = 0
    for index in evidence.indices where evidence[index].holds(facts) {
      total += evidence[index].weight
    }
    return total
  }
}
