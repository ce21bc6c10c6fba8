/// Pieces of a long blank stretch.
struct BlankRule: BlockRule {
  var stage: RuleStage { .line }

  func block(_ line: Candidate, _ text: Span<UInt8>) -> Block? {
    line.line.isBlank ? .told(.blank, line) : nil
  }
}
