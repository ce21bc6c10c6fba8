/// Parts of a line that was cut because it is too long.
struct ContinuationRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    guard line.line.isContinuation else { return nil }
    var block = Block.classified(.paragraph, line)
    block.isSpaced = false
    return block
  }
}
