/// Lines between two fences, and the fence that ends them.
///
/// Their blocks begin and end as they would outside of code, since a scanner that is put down among
/// them does not know where it is.
struct CodeRule: Rule {
  @inline(__always)
  func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool {
    guard let open = line.context.fence else { return false }
    if let fence = Fence(text), fence.closes(open) {
      emit(.marked(.fence, line))
      return true
    }
    let indent = line.line.indent
    _ = BlockClassifier.unmarked.classify(line, text) { block in
      guard block.kind != .blank else { return emit(block) }
      emit(Block(.preformatted, block.range, isSpaced: line.line.isAfterBlank, indent: indent))
    }
    return true
  }
}
