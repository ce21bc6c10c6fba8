/// Lines of which a mark beside the text says what they are; asked before all other rules.
///
/// Paragraphs, entries and headings that name other articles, and paragraphs that are notices or
/// furniture, are taken for these: no author marks them as such.
struct MarkRule: Rule {
  @inline(__always)
  func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool {
    guard let mark = line.mark else { return false }
    return Self.classify(mark, line, text, emit)
  }

  private static func classify(
    _ mark: BlockMark, _ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void
  ) -> Bool {
    if line.line.isContinuation || line.line.isBlank { return false }
    switch mark {
    case .paragraph, .item:
      if !line.isFurniture, RelatedRule().classify(line, text, emit) { return true }
      let special = line.isFurniture ? nil : special(line, text)
      emit(special ?? (mark == .paragraph ? .classified(.paragraph, line) : item(mark, line)))
    case .heading(let level): emit(heading(level, line, text))
    case .title: emit(.titled(line.range, line))
    case .byline: emit(.classified(.byline, line))
    case .term: emit(.classified(.term, line))
    case .quotation: emit(.classified(.quotation, line))
    case .code: emit(.classified(.preformatted, line))
    case .row(let part): emit(.classified(.row(part), line))
    case .caption: emit(.classified(.caption, line))
    case .ruler: emit(.classified(.ruler, line))
    case .note: emit(.classified(.note, line))
    case .notice: emit(.classified(.notice, line))
    case .furniture: emit(.classified(.navigation, line))
    }
    return true
  }

  /// What the words of a paragraph or an entry say that it is.
  private static func special(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    FurnitureRule().block(line, text) ?? NoticeRule().block(line, text)
      ?? ExpectedTitleRule().block(line, text)
  }

  private static func heading(_ level: UInt8, _ line: borrowing Candidate, _ text: Span<UInt8>)
    -> Block
  {
    .heading(
      line.range, core: line.coreRange, level: line.profile.markSurvey.level(of: level), line)
  }

  /// An entry with the number that its mark has, or else that its text has.
  private static func item(_ mark: BlockMark, _ line: borrowing Candidate) -> Block {
    var entry = ListEntry(number: line.shape.marker.number, stance: line.context.stance)
    if case .item(let number?) = mark { entry.number = Int(number) }
    entry.isTitled = entry.number != nil && hasParagraphs(line) && ItemRule.isTitled(line)
    var block = Block.classified(.item(entry), line, core: line.coreRange)
    block.indent = line.line.indent + Int(line.markIndent)
    return block
  }

  /// Whether the line after an entry may belong to it.
  ///
  /// That is another entry never, and behind the last of several entries only a line that stands further in:
  /// pages number titles by lists of one entry, with paragraphs between them.
  private static func hasParagraphs(_ line: borrowing Candidate) -> Bool {
    guard let next = line.next else { return true }
    return !next.mark.isItem
      && (line.context.previous != .item || next.indent > line.markIndent)
  }
}
