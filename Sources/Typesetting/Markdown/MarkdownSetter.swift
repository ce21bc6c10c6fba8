public import Articles

/// Writes an article as Markdown, block by block, as far as it has been loaded.
///
/// What can be said in Markdown is: CommonMark, with tables and strikes of GitHub. Text that would be
/// taken for signs is escaped, and controls are made visible.
public struct MarkdownSetter {
  var blocks: BlockCache
  let source: any ByteSource
  /// Whether what a page has around its article is written too.
  private let showsFurniture: Bool
  private let start: Anchor
  /// The block that was written or passed last.
  private var passed: Block?

  var lines: MarkdownLines
  var nesting = MarkdownNesting()
  /// What was written last, which says what stands above the next block.
  var last = Last.nothing
  var fence: MarkdownFence?
  /// Which code the fence is around: the first byte of its mark.
  var fenceStart = 0
  /// Whether the fence is one of the text itself, which says where it ends.
  var isOwnFence = false
  var table: MarkdownTable?
  /// A ruler that is one only if no heading follows at once.
  var hasRuler = false

  /// The shallowest level of the sections that are known when the first of them is; its headings have two
  /// signs.
  private var shallowest: Int?
  /// The title of a page, which is written first where the text has none.
  private var pageTitle: PrintableText?

  /// What stands above a block.
  enum Last: Equatable {
    case nothing, heading, item, code, table, note, notice, other
    /// A paragraph, in columns.
    case paragraph(columns: Int)
    case quotation(depth: Int)
  }

  /// A writer of `article` from a place on; a paragraph is one line unless a width is given.
  public init(
    _ article: Article, in source: any ByteSource, from start: Anchor = .start, width: Int? = nil,
    showsFurniture: Bool = false
  ) {
    blocks = BlockCache(article, source: source)
    self.source = source
    self.start = start
    self.showsFurniture = showsFurniture
    lines = MarkdownLines(width: width)
    pageTitle = start == .start ? source.page?.shownTitle : nil
  }

  /// Writes what is loaded, or what stands before `end`, and gives it in pieces to `output`.
  public mutating func write(
    _ article: Article, until end: Anchor? = nil, to output: ([UInt8]) throws -> Void
  ) rethrows {
    if let title = pageTitle {
      if article.masthead.title == nil {
        guard article.isComplete else { return }
        writeTitle(Array(title.string.utf8))
      }
      pageTitle = nil
    }
    _ = blocks.update(article)
    if shallowest == nil { shallowest = article.sections.lazy.map(\.level).min() }
    let limit = end?.offset ?? (article.isComplete ? .max : article.loaded)
    while let block = nextBlock(), block.range.lowerBound < limit {
      if block.range.upperBound > start.offset, !(block.isFurniture && !showsFurniture) {
        write(block)
      }
      passed = block
      if lines.bytes.count >= 64 << 10 { try output(lines.take()) }
    }
    try output(lines.take())
  }

  /// Writes what is left where the text or the section ends.
  public mutating func end(to output: ([UInt8]) throws -> Void) rethrows {
    endCode()
    writeRuler()
    lines.end()
    try output(lines.take())
  }

  private mutating func nextBlock() -> Block? {
    guard let passed else { return blocks.block(holding: start.offset) }
    return blocks.block(after: passed)
  }

  /// The bytes between the block that was passed last and another.
  func gap(before block: Block) -> [UInt8] {
    guard let passed, passed.range.upperBound < block.range.lowerBound else { return [] }
    let end = min(block.range.lowerBound, passed.range.upperBound + (64 << 10))
    return source.bytes(in: passed.range.upperBound..<end)
  }

  /// Whether a block goes on with the line that the last one has begun.
  private func goesOn(_ block: Block) -> Bool {
    guard let passed, block.kind == .paragraph, !block.isSpaced,
      passed.range.upperBound <= block.range.lowerBound
    else { return false }
    switch passed.kind {
    case .paragraph, .item, .quotation, .preformatted, .notice, .summary, .caption, .note:
      return !gap(before: block).contains(0x0A)
    case .category, .title, .byline, .subtitle, .ruler, .fence, .heading, .related, .label,
      .navigation, .term, .row, .blank, .line:
      return false
    }
  }

  private mutating func write(_ block: Block) {
    if goesOn(block) { return writeRest(block) }
    switch block.kind {
    case .preformatted, .line, .row(nil): return writeCode(block)
    case .fence: return writeFence(block)
    case .blank: return
    default: endCode()
    }
    if case .row(let part?) = block.kind { return write(row: block, part) }
    table = nil
    switch block.kind {
    case .title: write(heading: block, level: 1)
    case .heading(let level):
      write(heading: block, level: max(2, min(6, level + 2 - (shallowest ?? 1))))
    case .subtitle: if !isSaid(block) { write(paragraph: block) }
    case .ruler: note(ruler: block)
    // What is an entry only by where it stands is no item of the outline either.
    case .item(let entry) where entry.isBare && entry.stance == nil: write(paragraph: block)
    case .item(let entry): write(item: block, entry)
    case .quotation: write(quotation: block)
    case .term: write(paragraph: block, also: [.strong])
    case .related: write(related: block)
    case .notice: write(notice: block)
    case .note: write(note: block)
    case .category, .summary, .byline, .paragraph, .label, .navigation, .caption:
      write(paragraph: block)
    case .preformatted, .line, .row, .fence, .blank: break
    }
  }

  /// Whether the heading before it has the words of a second line too.
  private func isSaid(_ block: Block) -> Bool {
    passed.map { $0.title.upperBound >= block.range.upperBound } ?? false
  }
}
