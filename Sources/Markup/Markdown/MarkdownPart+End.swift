import Articles

extension MarkdownPart {
  /// Where a part ends, and what the next one begins with.
  struct End {
    /// Bytes of the window that are converted.
    let offset: Int
    var prefix = MarkdownPrefixLines()
  }

  /// Ends the walk through a tree of the part where more may follow.
  func end(of tree: inout MarkdownTree) -> End {
    if isLast { return End(offset: window.count) }
    if let line = tree.holdLastBlock(), start(ofLine: line) > 0 {
      return End(offset: start(ofLine: line))
    }
    if tree.blockCount == 1, let block = tree.lastBlock, let end = cut(block, &tree) { return end }
    return End(offset: window.count)
  }

  /// The end within the only block, where that can go on in the next part.
  private func cut(_ block: MarkdownEvent, _ tree: inout MarkdownTree) -> End? {
    switch block.kind {
    case .list:
      guard let offset = lastPart(&tree) else { return nil }
      return End(offset: offset, prefix: MarkdownPrefixLines(block: .list))
    case .table:
      guard let offset = lastPart(&tree) else { return nil }
      return End(offset: offset, prefix: prefix.block == .table ? prefix : head(of: block))
    case .codeBlock:
      return block.isFenced && window.last == 0x0A && isOpen(block) ? goesOn(block) : nil
    case .quotation, .item, .htmlBlock, .paragraph, .heading, .ruler, .footnote, .row, .cell, .text,
      .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .struck, .link, .image, .other:
      return nil
    }
  }

  private func lastPart(_ tree: inout MarkdownTree) -> Int? {
    guard let line = tree.holdLastPart() else { return nil }
    let offset = start(ofLine: line)
    return offset > 0 ? offset : nil
  }

  /// The lines that name the columns of a table.
  private func head(of table: MarkdownEvent) -> MarkdownPrefixLines {
    lines(table.firstLine, count: 2, of: .table)
  }

  private func goesOn(_ code: MarkdownEvent) -> End {
    let begun = prefix.block == .code ? prefix : lines(code.firstLine, count: 1, of: .code)
    return End(offset: window.count, prefix: begun)
  }

  private func lines(
    _ first: Int, count: Int, of block: MarkdownPrefixLines.Block
  ) -> MarkdownPrefixLines {
    let range = start(ofLine: first)..<start(ofLine: first + count)
    return MarkdownPrefixLines(block: block, bytes: Array(source[range]), count: count)
  }

  /// Whether code has no line that ends it: all lines behind the first are its text.
  private func isOpen(_ code: MarkdownEvent) -> Bool {
    let count = code.withText { ByteSearch.count(0x0A, in: $0, 0..<$0.count) }
    return count == code.lastLine - code.firstLine
  }
}

extension MarkdownPrefixLines.Block {
  /// The node that it goes on in; nil for none.
  var kind: MarkdownEvent.Kind? {
    switch self {
    case .none: nil
    case .list: .list
    case .table: .table
    case .code: .codeBlock
    }
  }
}
