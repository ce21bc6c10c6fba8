import Articles

extension MarkdownWriter {
  /// Writes the words of a text node: formulas as they can be read, and links to titles.
  mutating func text(_ event: MarkdownEvent, _ part: MarkdownPart) {
    event.withText { text in
      let passed = min(passedSign, text.count)
      passedSign = 0
      let text = text.extracting(passed...)
      guard !part.formulas.isEmpty else { return write(words: text, part) }
      for piece in part.formulas.pieces(text) {
        switch piece {
        case .text(let range): write(words: text.extracting(range), part)
        case .formula(let formula): write(formula, part)
        }
      }
    }
  }

  /// Writes text of a node as the source has it.
  mutating func words(_ event: MarkdownEvent, _ part: MarkdownPart) {
    event.withText { text in
      let place = cursor.find(text, in: part)
      if part.formulas.isEmpty {
        builder.text(text, at: place)
      } else {
        builder.text(part.restored(text).span, at: place)
      }
    }
  }

  /// Writes a formula; within a table it stays in its cell.
  private mutating func write(_ formula: Formula, _ part: MarkdownPart) {
    let isInCell = builder.opened[.td] + builder.opened[.th] > 0
    builder.show(
      ShownFormula(formula), isDisplay: formula.isDisplay && !isInCell,
      at: cursor.place(in: part))
  }

  /// Writes words, with links to titles in them, such as "[[Title#Heading|words]]".
  private mutating func write(words text: Span<UInt8>, _ part: MarkdownPart) {
    var start = 0
    while let link = TitleLink.first(in: text, from: start) {
      // Brackets behind backslashes are brackets.
      guard cursor.isAhead(of: text.extracting(link.range), in: part) else { break }
      write(plain: text.extracting(start..<link.range.lowerBound), part)
      begin(.span, "span")
      builder.run(.link(link.target))
      builder.text(
        text.extracting(link.words), at: cursor.find(text.extracting(link.words), in: part))
      end()
      start = link.range.upperBound
    }
    write(plain: text.extracting(start...), part)
  }

  private mutating func write(plain text: Span<UInt8>, _ part: MarkdownPart) {
    if !text.isEmpty { builder.text(text, at: cursor.find(text, in: part)) }
  }
}
