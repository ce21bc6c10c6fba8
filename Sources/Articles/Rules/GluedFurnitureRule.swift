/// A way back to the top that is glued to the end of another line, which is classified without it.
struct GluedFurnitureRule: Rule {
  @inline(__always)
  func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool {
    guard let glued = FurnitureRule.gluedStart(text, inRun: RelatedRule.beginsWithLabel),
      !line.line.isContinuation
    else { return false }
    Self.split(line, text, at: glued, emit)
    return true
  }

  /// Gives the blocks of a line and of what is glued to its end.
  ///
  /// Inlined, it would make every line copy the profile of the text.
  @inline(never)
  private static func split(
    _ line: borrowing Candidate, _ text: Span<UInt8>, at glued: Int, _ emit: (Block) -> Void
  ) {
    var end = glued
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    let rest = text.extracting(0..<end)
    var front = line.line
    front.end = line.line.start + end
    let shortened = Candidate(
      shape: LineShape(front, text: rest), after: line.after, context: line.context,
      profile: line.profile, observer: unsafe line.observer)
    _ = BlockClassifier.unglued.classify(shortened, rest, emit)
    emit(Block(.navigation, (line.line.start + glued)..<line.line.end, isSpaced: false))
  }
}
