import Articles

extension MarkdownWriter {
  /// Writes what stands before what is in a node, or all of one that has nothing in it.
  mutating func enter(_ event: MarkdownEvent, _ part: MarkdownPart) {
    if event.kind.isBlock, event.kind != .paragraph { writeLabel() }
    switch event.kind {
    case .quotation: beginQuotation(event)
    case .list: beginList(event)
    case .item:
      begin(.li, "li")
      task = event.task
    case .codeBlock: code(event, part)
    case .htmlBlock: htmlBlock(event, part)
    case .paragraph: beginParagraph(event, part)
    case .heading: beginHeading(event, part)
    case .ruler:
      builder.breakBlock()
      builder.writeRuler()
    case .footnote: beginNote(event)
    case .table: beginTable()
    case .row: beginRow(event, part)
    case .cell: beginCell(event)
    case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .struck, .link, .image:
      enterInline(event, part)
    case .other: begin(.span, "span")
    }
  }

  /// Writes what stands behind what is in a node.
  mutating func leave(_ event: MarkdownEvent) {
    switch event.kind {
    case .paragraph, .heading, .cell: endWords()
    case .item:
      writeTask()
      end()
    case .row:
      end()
      if isInHeader { end() }
    case .link: endLink()
    case .footnote:
      writeLabel()
      end()
    case .quotation, .list, .table, .emphasis, .strong, .struck, .other: end()
    case .codeBlock, .htmlBlock, .ruler, .text, .softBreak, .lineBreak, .code, .html, .image: break
    }
  }

  private mutating func beginList(_ event: MarkdownEvent) {
    guard event.isOrdered else { return begin(.ul, "ul") }
    begin(.ol, "ol", [("start", Array(String(event.number).utf8))])
  }

  private mutating func beginParagraph(_ event: MarkdownEvent, _ part: MarkdownPart) {
    cursor.move(toLine: event.firstLine, in: part)
    if event.isTight { begin(.span, "span") } else { begin(.p, "p") }
    writeLabel()
    writeTask()
  }

  private mutating func beginHeading(_ event: MarkdownEvent, _ part: MarkdownPart) {
    cursor.move(toLine: event.firstLine, in: part)
    let tags: [(Tag, StaticString)] = [
      (.h1, "h1"), (.h2, "h2"), (.h3, "h3"), (.h4, "h4"), (.h5, "h5"), (.h6, "h6"),
    ]
    let (tag, name) = tags[min(max(0, Int(event.number) - 1), 5)]
    begin(tag, name)
    if awaitsTitle, event.number == 1, open.count == 1 {
      awaitsTitle = false
      builder.context.level = 0
    }
    builder.addPlace(slugs.next(String(decoding: part.restored(event.text.span), as: UTF8.self)))
  }

  /// Shows whether the entry that has begun is done.
  private mutating func writeTask() {
    switch task {
    case .none: return
    case .open: builder.addText("☐ ")
    case .done: builder.addText("☑ ")
    }
    task = .none
  }

  private mutating func code(_ event: MarkdownEvent, _ part: MarkdownPart) {
    let language = event.withMore { CodeLanguage(info: $0) }
    if language?.name == "math", writeMathematics(event, part) { return }
    begin(.pre, "pre")
    if let name = language {
      builder.language = (name, builder.open.count - 1)
    }
    writeCode(event, part)
    if !staysOpen { end() }
  }

  /// Writes the formula of a whole block for one; false where only its source can be shown.
  private mutating func writeMathematics(_ event: MarkdownEvent, _ part: MarkdownPart) -> Bool {
    let formula = Formula(part.restored(event.text.span), isDisplay: true)
    guard !staysOpen, formula.unicode != nil else { return false }
    cursor.move(toLine: event.firstLine, in: part)
    builder.show(ShownFormula(formula), isDisplay: true, at: cursor.place(in: part))
    return true
  }

  /// Writes the lines of code.
  mutating func writeCode(_ event: MarkdownEvent, _ part: MarkdownPart) {
    let text = part.restored(event.text.span)
    let first = max(event.firstLine + (event.isFenced ? 1 : 0), part.prefix.count)
    let start = part.start(ofLine: first)
    if Self.isAligned(text.span, part, start) {
      builder.text(text.span, at: part.origin + start)
    } else {
      writeLines(text.span, part, from: first)
    }
  }

  /// Whether code stands in the source as it does in its text.
  private static func isAligned(_ text: Span<UInt8>, _ part: MarkdownPart, _ start: Int) -> Bool {
    guard start + text.count <= part.source.count else { return false }
    let source = part.source.span.extracting(start..<start + text.count)
    return unsafe text.withUnsafeBytes { text in
      unsafe source.withUnsafeBytes { unsafe $0.elementsEqual(text) }
    }
  }

  private mutating func writeLines(_ text: Span<UInt8>, _ part: MarkdownPart, from first: Int) {
    let lines = MarkdownLines(text)
    var (line, start) = (0, 0)
    while start < text.count {
      let end = lines[line + 1] > start ? lines[line + 1] : text.count
      cursor.move(toLine: first + line, in: part)
      let words = text.extracting(start..<end)
      builder.text(words, at: cursor.find(words, in: part))
      (line, start) = (line + 1, end)
    }
  }
}
