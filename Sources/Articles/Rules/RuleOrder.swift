/// Makes one rule of several, which are asked in the order in which they stand.
///
/// It is no array of `any Rule`, which would cost loading a fifth more instructions: of a list that the
/// compiler knows whole, it makes the code that one would write by hand.
@resultBuilder
enum RuleOrder {
  static func buildPartialBlock<First: Rule>(first: First) -> First { first }

  static func buildPartialBlock<First: Rule, Next: Rule>(
    accumulated: First, next: Next
  ) -> Either<First, Next> {
    Either(first: accumulated, next: next)
  }

  /// Two rules, of which the second is asked where the first does not know a line.
  struct Either<First: Rule, Next: Rule>: Rule {
    let first: First
    let next: Next

    @inline(__always)
    func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool
    {
      first.classify(line, text, emit) || next.classify(line, text, emit)
    }
  }
}
