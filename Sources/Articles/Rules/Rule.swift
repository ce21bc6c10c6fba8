/// Tells what a line is, as far as one kind of block is concerned.
///
/// A rule is a value without state. It looks no further than its ``Candidate``, so that loading can
/// stop after any line, and where blocks begin and end must not depend on what came long before.
protocol Rule: Sendable {
  /// The stage that the rule is asked in.
  var stage: RuleStage { get }

  /// Gives the blocks that a line consists of; false where the rule does not know the line.
  func tell(_ line: Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool
}

/// A rule for lines that are one block each, guessed from how they look and where they stand.
protocol BlockRule: Rule {
  /// The block that a line is; nil where the rule does not know.
  func block(_ line: Candidate, _ text: Span<UInt8>) -> Block?
}

extension BlockRule {
  var stage: RuleStage { .guess }

  func tell(_ line: Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool {
    guard let block = block(line, text) else { return false }
    emit(block)
    return true
  }
}

/// The stages in which rules are asked; a part of a line is asked about in the later ones only.
enum RuleStage: Int, CaseIterable {
  /// What the author has marked.
  case mark
  /// What is glued to the end of a line.
  case glue
  /// What tells a line whatever its words look like, and lines that are several blocks.
  case line
  /// What a line is guessed to be.
  case guess
}
