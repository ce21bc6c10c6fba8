import Articles

extension PageBuilder {
  /// Begins the block that the next text goes to where none is open, and the formatting that an earlier
  /// one has ended.
  mutating func openBlock() {
    if page.block == nil { beginBlock() }
    if !formatting.isEmpty { reopenFormatting() }
  }

  private mutating func beginBlock() {
    if !drafts.isEmpty { decideLongTables() }
    if hasRuler {
      hasRuler = false
      if page.offset > 0 { writeRuler() }
    }
    guard let item = takeItem() else {
      let isTight =
        page.last == .term && (context.kind == .term || context.kind == .paragraph)
      return page.begin(
        context.mark(language: language?.name), indent: context.indent, isTight: isTight)
    }
    page.begin(
      .item(number: item.number), indent: item.indent,
      isTight: context.isDirect && page.last?.isEntry == true)
  }

  /// The entry that the block begins; headings and code in a list stay what they are.
  private mutating func takeItem() -> WaitingItem? {
    defer { item = nil }
    switch context.kind {
    case .paragraph, .quotation, .note, .notice: return item
    case .heading, .term, .code, .caption: return nil
    }
  }

  /// Draws a line between blocks.
  mutating func writeRuler() {
    page.begin(.ruler, indent: 0)
    page.add("* * *".utf8)
    page.endBlock()
  }

  /// Ends the open block; within code, only the line.
  mutating func breakBlock() {
    if asides.depth > 0 { return asides.endLine() }
    if context.kind == .code, let block = page.block, case .code = block.mark {
      if page.offset > block.start { page.breaks = 1 }
      return
    }
    page.endBlock()
    if !asides.isEmpty, drafts.isEmpty { writeAsides() }
  }

  /// Adds what was said beside the flow, a block for each line.
  mutating func writeAsides() {
    guard !asides.isEmpty else { return }
    page.endBlock()
    let lines = asides.take()
    let runs = page.runs
    page.runs.removeAll()
    var start = 0
    while let end = lines[start...].firstIndex(of: 0x0A) {
      page.begin(.paragraph, isFurniture: true, isTight: start > 0)
      page.add(lines[start..<end])
      page.endBlock()
      start = end + 1
    }
    page.runs = runs
  }

  /// A line ends here (4.5.27).
  mutating func breakLine() {
    guard skipped == 0 else { return }
    if asides.depth > 0 { return asides.endLine() }
    outline.lineBreak()
    guard page.block != nil else { return }
    if context.kind == .code {
      endLine()
    } else if page.breaks > 0, context.kind != .heading {
      page.endBlock()
    } else {
      page.breaks += 1
    }
  }
}

extension BlockMark {
  /// Whether it is an entry of a list.
  var isEntry: Bool { if case .item = self { true } else { false } }
}
