extension PageBuilder {
  /// An element has opened whose class says that its text is a formula, as pandoc and Sphinx write it.
  mutating func beginTeX(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    guard formula == nil, skipped == 0, tag == .span || tag == .div,
      Self.hasClass(token, Self.classes)
    else { return }
    formula = FormulaDraft(notation: .tex([]), depth: open.count - 1)
  }

  private static let classes: [StaticString] = ["math", "arithmatex"]

  /// Whether one of these words is a class of an element.
  static func hasClass(_ token: borrowing HTMLTokenizer, _ words: [StaticString]) -> Bool {
    guard let range = token.value(of: "class") else { return false }
    let names = token.bytes.span.extracting(range)
    var start = 0
    while start < names.count {
      var end = start
      while end < names.count, !HTMLTokenizer.isSpace(names[end]) { end += 1 }
      let name = names.extracting(start..<end)
      if words.contains(where: { name.equals($0) }) { return true }
      start = end + 1
    }
    return false
  }

  /// An element has opened within one of formulas: what came before it is written.
  mutating func endRunOfTeX() {
    guard let draft = formula, case .tex(let text) = draft.notation, !text.isEmpty else { return }
    formula = nil
    writeTeX(text, at: draft.source)
    formula = FormulaDraft(notation: .tex([]), depth: draft.depth)
  }

  /// Writes the text of an element of formulas: as a formula where it stands between the signs for one.
  mutating func writeTeX(_ text: [UInt8], at source: Int?) {
    let words = text[text.span.trimmed]
    guard let (inner, isDisplay) = Self.enclosed(words) else { return writeWords(text, at: source) }
    if words.startIndex > 0 { page.hasSpace = true }
    show(
      ShownFormula(Formula(Array(inner), isDisplay: isDisplay)), isDisplay: isDisplay, at: source)
    if words.endIndex < text.count { page.hasSpace = true }
  }

  private static let enclosures: [(open: String, close: String, isDisplay: Bool)] = [
    (#"\("#, #"\)"#, false), (#"\["#, #"\]"#, true), ("$$", "$$", true), ("$", "$", false),
  ]

  private static func enclosed(
    _ words: ArraySlice<UInt8>
  ) -> (inner: ArraySlice<UInt8>, isDisplay: Bool)? {
    for (open, close, isDisplay) in enclosures {
      let (first, last) = (open.utf8.count, close.utf8.count)
      guard words.count > first + last, words.starts(with: open.utf8),
        words.suffix(last).elementsEqual(close.utf8)
      else { continue }
      return (words.dropFirst(first).dropLast(last), isDisplay)
    }
    return nil
  }
}
