import Articles

extension PageBuilder {
  /// A `math` element has opened, or another within one.
  mutating func beginFormula(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    if tag == .math, case .tex? = formula?.notation { formula = nil }
    guard var draft = formula else { return beginMath(tag, token) }
    guard case .mathML(var tree) = draft.notation else { return }
    formula = nil
    let name = Self.mathName(token)
    let isTeX = name == "annotation" && token.has("encoding", "application/x-tex")
    let alphabet = token.words(of: "mathvariant").flatMap { MathAlphabet(variant: $0) }
    tree.begin(name, alphabet: alphabet, isTeX: isTeX)
    draft.notation = .mathML(tree)
    formula = draft
  }

  /// The name of an element of MathML; one of its own for a fraction without a line, as choices are set,
  /// and none for a space that takes some away.
  private static func mathName(_ token: borrowing HTMLTokenizer) -> String {
    let name = String(decoding: token.name, as: UTF8.self)
    switch name {
    case "mfrac":
      return token.words(of: "linethickness")?.first == "0" ? "mchoose" : name
    case "mspace":
      let width = token.words(of: "width") ?? ""
      return width.hasPrefix("-") || width.hasPrefix("negative") ? "mrow" : name
    default: return name
    }
  }

  private mutating func beginMath(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    guard tag == .math, skipped == 0 else { return }
    let tree = MathTree(
      isDisplay: token.has("display", "block"),
      alternative: token.words(of: "alttext"))
    formula = FormulaDraft(notation: .mathML(tree), depth: open.count - 1)
  }

  /// An element has closed whose children were open from `depth` on.
  mutating func endFormulaElement() {
    guard let draft = formula else { return }
    if open.count == draft.depth { return endFormula(draft) }
    guard case .mathML(var tree) = draft.notation else { return }
    formula = nil
    tree.end()
    formula = FormulaDraft(notation: .mathML(tree), depth: draft.depth, source: draft.source)
  }

  private mutating func endFormula(_ draft: FormulaDraft) {
    formula = nil
    switch draft.notation {
    case .mathML(let tree): show(tree, at: draft.source)
    case .tex(let text): writeTeX(text, at: draft.source)
    }
  }

  /// Text of a formula; false where it is no formula's.
  mutating func addToFormula(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard var draft = formula, skipped == 0 else { return false }
    if draft.source == nil { draft.source = offset }
    formula = nil
    switch draft.notation {
    case .mathML(var tree):
      tree.add(text)
      if tree.isTooLong {
        writeWords(tree.words, at: draft.source)
        return true
      }
      draft.notation = .mathML(tree)
    case .tex(var bytes):
      guard open.count == draft.depth + 1 else {
        formula = draft
        return false
      }
      unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      if bytes.count > Limits.formula {
        writeWords(bytes, at: draft.source)
        return true
      }
      draft.notation = .tex(bytes)
    }
    formula = draft
    return true
  }

  private mutating func show(_ tree: MathTree, at source: Int?) {
    if asides.depth > 0 || open.contains(where: { $0.element.hiding == .full }) {
      return hide(tree)
    }
    show(tree.shown, isDisplay: tree.isDisplay, at: source)
    lastFormula = page.offset
  }

  /// Writes a formula: one of its own as a paragraph, where paragraphs stand.
  mutating func show(_ formula: ShownFormula, isDisplay: Bool, at source: Int?) {
    let isBlock =
      isDisplay && asides.depth == 0 && (context.kind == .paragraph || context.kind == .quotation)
    if isBlock { breakBlock() }
    switch formula {
    case .unicode(let text): writeWords(Array(text.utf8), at: source)
    case .source(let text, _):
      if isBlock, text.utf8.contains(0x0A), item == nil {
        writeLines(text, at: source)
      } else {
        writeCode(text, at: source)
      }
    }
    if isBlock { breakBlock() }
  }

  /// Writes a source of several lines as a block of code.
  private mutating func writeLines(_ text: String, at source: Int?) {
    let (outer, outerLanguage) = (context, language)
    context.kind = .code
    language = CodeLanguage("tex").map { ($0, -1) }
    writeWords(Array(text.utf8), at: source)
    page.endBlock()
    (context, language) = (outer, outerLanguage)
  }

  private mutating func writeCode(_ text: String, at source: Int?) {
    let isMarked = asides.depth == 0 && context.kind != .code
    if isMarked {
      openBlock()
      page.open(.code)
    }
    writeWords(Array(text.utf8), at: source)
    if isMarked { page.closeRun(page.runs.count - 1) }
  }

  /// Adds words as if they stood in the page.
  mutating func writeWords(_ words: [UInt8], at source: Int?) {
    text(words.span, at: source ?? lastJoint?.source ?? 0)
  }
}
