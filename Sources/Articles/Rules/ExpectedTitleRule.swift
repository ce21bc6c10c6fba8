/// Titles of other articles on the lines below a label such as "Related articles".
struct ExpectedTitleRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    guard line.context.expectsRelated, let title = Self.title(line, text) else { return nil }
    return .classified(.related(isInline: false), line, core: title)
  }

  /// The title that a line below a label is.
  private static func title(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Range<Int>? {
    let base = line.line.start
    if let doubled = RelatedRule.doubledTitle(text) {
      return (base + doubled.lowerBound)..<(base + doubled.upperBound)
    }
    let shape = line.shape
    let isTitle =
      shape.columns <= 120 && shape.words >= 2 && shape.opening != .lower
      && shape.closing != .period && shape.closing != .comma && shape.closing != .colon
    let hasText = line.after.next.map { $0.columns > 160 } ?? false
    return isTitle && !hasText ? line.range : nil
  }
}
