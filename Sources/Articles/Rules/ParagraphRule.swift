/// Running text: all lines of which nothing else is known.
struct ParagraphRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    .classified(.paragraph, line)
  }
}
