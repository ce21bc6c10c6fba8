/// Pieces of a long blank stretch.
struct BlankRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    line.line.isBlank ? .classified(.blank, line) : nil
  }
}
