/// Tells what a line is, as far as one kind of block is concerned.
///
/// A rule is a value without state. It looks no further than its ``Candidate``, so that loading can
/// stop after any line, and where blocks begin and end must not depend on what came long before.
protocol Rule: Sendable {
  /// Gives the blocks that a line consists of; false where the rule does not know the line.
  func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool
}

/// A rule for lines that are one block each.
protocol BlockRule: Rule {
  /// The block that a line is; nil where the rule does not know.
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block?
}

extension BlockRule {
  @inline(__always)
  func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool {
    guard let block = block(line, text) else { return false }
    emit(block)
    return true
  }
}
