/// A window of Markdown in which no sign of a formula is one of Markdown.
///
/// Each formula has become one private-use character that the window does not have otherwise, and as many
/// fillers as it takes to have as many bytes as before: a byte of ``bytes`` stands where it stood in the
/// window. A formula over several lines has become part of one line. So who counts lines counts them in
/// ``bytes``.
struct MathematicsGuard: Sendable {
  /// A part of a text that a parser has found.
  enum Piece: Equatable, Sendable {
    /// Bytes of the text.
    case text(Range<Int>)
    case formula(Formula)
  }

  /// What a parser is to read.
  let bytes: [UInt8]
  private let formulas: [Unicode.Scalar: GuardedFormula]

  /// Finds the formulas of a window, which begins and ends between blocks.
  init(_ window: [UInt8]) {
    let found = FormulaScanner.formulas(in: window)
    guard !found.isEmpty else {
      (bytes, formulas) = (window, [:])
      return
    }
    var writer = PlaceholderWriter(window)
    for formula in found { writer.replace(formula) }
    (bytes, formulas) = (writer.bytes, writer.formulas)
  }

  /// Whether the window has no formula.
  var isEmpty: Bool { formulas.isEmpty }

  /// The words and the formulas of a text that a parser has found in ``bytes``.
  func pieces(_ text: Span<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    split(text) { range, formula in
      if !range.isEmpty { pieces.append(.text(range)) }
      if let formula { pieces.append(.formula(formula.formula)) }
    }
    return pieces
  }

  /// A text that a parser has found in ``bytes``, as the window has it: for code, addresses and HTML.
  func restored(_ text: Span<UInt8>) -> [UInt8] {
    var restored: [UInt8] = []
    restored.reserveCapacity(text.count)
    split(text) { range, formula in
      for index in range { restored.append(text[index]) }
      if let formula { restored += formula.written }
    }
    return restored
  }

  /// Gives `body` each stretch of other text with the formula behind it.
  private func split(_ text: Span<UInt8>, _ body: (Range<Int>, GuardedFormula?) -> Void) {
    var (start, at) = (0, 0)
    while !isEmpty, at < text.count {
      guard let (scalar, length) = Placeholder.scalar(text, at: at), let formula = formulas[scalar]
      else {
        at += 1
        continue
      }
      body(start..<at, formula)
      at = Placeholder.end(text, at + length, fillers: (formula.written.count - length) / 2)
      start = at
    }
    body(start..<text.count, nil)
  }
}
