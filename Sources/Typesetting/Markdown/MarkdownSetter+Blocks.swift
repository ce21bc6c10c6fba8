import Articles

/// Headings, paragraphs, entries of lists and quotations.
extension MarkdownSetter {
  /// Begins a block in the entries that stand open: `signs` stand before its first line, `rest` before the
  /// others, and nothing in the line above it where it is tight.
  mutating func begin(
    _ signs: [UInt8] = [], rest: [UInt8] = [], before: [UInt8]? = nil, isTight: Bool = false,
    blank: [UInt8] = []
  ) {
    writeRuler()
    let spaces = nesting.spaces
    lines.begin(
      (before ?? spaces) + signs, rest: spaces + rest, blank: isTight ? nil : spaces + blank)
  }

  /// Writes the name of a page that is no part of its text.
  mutating func writeTitle(_ words: [UInt8]) {
    let glyphs = PlacedGlyph.fold(words.span, base: 0)
    begin(Array("# ".utf8))
    lines.add(
      words: MarkdownWords(glyphs, MarkdownSpans(glyphs, [], addresses: []), .heading).bytes)
    last = .heading
  }

  mutating func write(heading block: Block, level: Int) {
    // A line of signs above the words is the sign of the heading.
    if hasRuler, !block.isSpaced { hasRuler = false }
    nesting.leave(for: 0)
    let words = words(of: block, in: block.title, .heading)
    begin([UInt8](repeating: UInt8(ascii: "#"), count: level) + [0x20])
    lines.add(words: words)
    last = .heading
  }

  mutating func write(paragraph block: Block, also more: [InlineMark] = []) {
    let words = words(of: block, in: block.range, .block, also: more)
    let columns = PrintableText(String(decoding: words, as: UTF8.self)).columns
    if keepsLine(block, columns) {
      lines.add(words: [UInt8(ascii: "\\"), 0x0A] + words)
    } else {
      nesting.leave(for: block.indent)
      begin()
      lines.add(words: words)
    }
    last = .paragraph(columns: columns)
  }

  /// Whether a paragraph is the next line of the last one, as in a poem or an address.
  private func keepsLine(_ block: Block, _ columns: Int) -> Bool {
    guard case .paragraph(let before) = last, block.kind == .paragraph || block.entry != nil,
      !block.isSpaced, !isMarked(block)
    else { return false }
    return max(before, columns) <= Self.longestLine
  }

  /// Columns of a line that its author may have broken.
  private static let longestLine = 100

  mutating func write(item block: Block, _ entry: ListEntry) {
    let depth = nesting.entries.count
    let sibling = nesting.leave(for: block.indent)
    let isDeeper = nesting.entries.count == depth
    let before = nesting.spaces
    let number = entry.number.flatMap { (0...999_999_999).contains($0) ? $0 : nil }
    let isListed = last == .item && Self.isSameList(sibling, number, isDeeper: isDeeper)
    let lead = PrintableText(
      folding: source.bytes(in: block.range.lowerBound..<block.core.lowerBound).span)
    let marker = lead.columns > 0 ? lead.columns + 1 : number.map { "\($0)".utf8.count + 2 } ?? 2
    let signs = nesting.enter(number, content: block.indent + marker, after: sibling)
    begin(signs, before: before, isTight: isListed)
    let start =
      number == nil && entry.number != nil ? block.range.lowerBound : block.core.lowerBound
    let words = words(of: block, in: start..<block.range.upperBound, .block)
    lines.add(words: Self.task(words) ?? words)
    last = .item
  }

  /// The words of a task, with the sign that says whether it is done; nil where they are none.
  private static func task(_ words: [UInt8]) -> [UInt8]? {
    for (box, sign) in [("☐ ", "[ ] "), ("☑ ", "[x] ")] where words.starts(with: box.utf8) {
      return Array(sign.utf8) + words.dropFirst(box.utf8.count)
    }
    return nil
  }

  /// Whether an entry needs no empty line above it to be one of the list before it or within it.
  private static func isSameList(
    _ sibling: MarkdownNesting.Entry?, _ number: Int?, isDeeper: Bool
  ) -> Bool {
    if isDeeper { return number == nil || number == 1 }
    return (sibling?.number == nil) == (number == nil)
  }

  mutating func write(quotation block: Block) {
    nesting.leave(for: block.indent)
    var depth = 1
    if isMarked(block) { depth += max(0, block.indent - nesting.content) / 2 }
    let words = quotation(block, &depth)
    let signs = Self.quotes(depth)
    var blank: [UInt8] = []
    if case .quotation(let before) = last { blank = Self.quotes(min(before, depth)) }
    begin(signs, rest: signs, blank: blank)
    lines.add(words: words)
    last = .quotation(depth: depth)
  }

  private static func quotes(_ depth: Int) -> [UInt8] {
    (0..<min(depth, 16)).flatMap { _ in Array("> ".utf8) }
  }

  /// The words of a quotation without the signs that its lines have in the text.
  private func quotation(_ block: Block, _ depth: inout Int) -> [UInt8] {
    guard !isMarked(block) else { return words(of: block, in: block.range, .block) }
    var bytes = source.bytes(in: block.range)
    var (count, index, isStart, isFirst) = (0, 0, true, true)
    while index < bytes.count {
      if bytes[index] == 0x0A { (isStart, isFirst) = (true, false) }
      if isStart, bytes[index] == UInt8(ascii: ">") {
        bytes[index] = 0x20
        if isFirst { count += 1 }
      } else if bytes[index] > 0x20 {
        isStart = false
      }
      index += 1
    }
    depth = max(1, count)
    return words(of: block, in: block.range, .block, text: bytes)
  }

  /// Writes a title of another article, which it leads to, behind the words that introduce it.
  mutating func write(related block: Block) {
    let marks = source.marks(in: block.core)
    let isLink = marks.contains { $0.link != nil }
    let link = Mark(block.core, .inline(.link(.article(title: block.core))))
    nesting.leave(for: block.indent)
    let words = words(of: block, in: block.shownRange, .block, known: isLink ? [] : [link])
    begin()
    lines.add(words: words)
    last = .other
  }

  /// Writes a part of a long line behind the parts before it.
  mutating func writeRest(_ block: Block) {
    let gap = gap(before: block)
    if fence != nil { return writeCode(block) }
    lines.add(words: (gap.isEmpty ? [] : [0x20]))
    lines.add(words: words(of: block, in: block.range, .block, begins: false))
  }

  /// Notes a line of signs, unless it underlines the heading above it.
  mutating func note(ruler block: Block) {
    if last == .heading, !block.isSpaced { return }
    writeRuler()
    hasRuler = true
  }

  /// Writes a ruler that was noted.
  mutating func writeRuler() {
    guard hasRuler else { return }
    hasRuler = false
    nesting.leave(for: 0)
    // At the start of a file, hyphens begin what some programs read as settings.
    lines.begin(Array((lines.isEmpty ? "***" : "---").utf8), rest: [], blank: [])
    last = .other
  }
}
