/// Finds the formulas of a window of Markdown, as far as their lines can hold some.
///
/// It knows fences and indented code, and which lines are one paragraph at most, since no formula goes on
/// over the end of one. It reads each byte a bounded number of times.
struct FormulaScanner {
  let text: [UInt8]
  var formulas: [FoundFormula] = []
  /// Behind the lines that follow each other without a blank one, in the same quotations.
  var chunkEnd = 0
  /// How many quotations these lines stand in.
  var quotations = 0
  /// Whether the words are a row of a table, whose cells end at `|`.
  var isRow = false
  /// Offsets before which no closing sign of a kind comes, so that none is looked for twice.
  var barren = BarrenStretches()

  /// Columns before the words of the list around; nil outside of lists.
  private var listIndent: Int?
  private var fence: MarkdownFence?

  /// The formulas of a window, in their order.
  static func formulas(in window: [UInt8]) -> [FoundFormula] {
    guard mayHaveSome(window.span) else { return [] }
    var scanner = FormulaScanner(text: window)
    scanner.scan()
    return scanner.formulas
  }

  private init(text: [UInt8]) { self.text = text }

  /// Whether there is a `$`, or a `\` before a sign that can begin a formula.
  private static func mayHaveSome(_ window: Span<UInt8>) -> Bool {
    for index in window.indices {
      if window[index] == UInt8(ascii: "$") { return true }
      guard window[index] == UInt8(ascii: "\\"), index + 1 < window.count else { continue }
      let next = window[index + 1]
      if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") || next == UInt8(ascii: "b") {
        return true
      }
    }
    return false
  }

  private mutating func scan() {
    var line = 0
    var isAfterBlank = true
    while line < text.count {
      let end = endOfLine(line)
      let prefix = MarkdownPrefix(text, line)
      if let fence {
        if fence.isClosed(by: prefix, text, end) { self.fence = nil }
      } else if prefix.end >= end - 1, isBlank(prefix.end, end) {
        isAfterBlank = true
        line = end
        continue
      } else if let opened = MarkdownFence(prefix, text, end) {
        fence = opened
      } else if !isCode(prefix, isAfterBlank) {
        noteList(prefix, isAfterBlank)
        line = scanChunk(from: line, prefix)
        isAfterBlank = false
        continue
      }
      line = end
    }
  }

  /// Whether a line is code because of the white space before it.
  private func isCode(_ prefix: MarkdownPrefix, _ isAfterBlank: Bool) -> Bool {
    isAfterBlank && !prefix.isItem && prefix.gap >= 4
      && (listIndent.map { prefix.gap >= $0 + 4 } ?? true)
  }

  private mutating func noteList(_ prefix: MarkdownPrefix, _ isAfterBlank: Bool) {
    if prefix.isItem {
      listIndent = prefix.indent
    } else if isAfterBlank, prefix.gap < 2 {
      listIndent = nil
    }
  }

  /// Scans the lines that follow each other from `start` on; gives where the first line behind begins.
  private mutating func scanChunk(from start: Int, _ prefix: MarkdownPrefix) -> Int {
    quotations = prefix.quotations
    chunkEnd = endOfChunk(from: start)
    var at = prefix.end
    while at < chunkEnd {
      at = scanParagraph(from: at, to: endOfParagraph(from: at))
    }
    return chunkEnd
  }

  private mutating func endOfChunk(from start: Int) -> Int {
    var line = endOfLine(start)
    while line < text.count {
      let end = endOfLine(line)
      let prefix = MarkdownPrefix(text, line)
      if isBlank(prefix.end, end) || prefix.quotations != quotations { break }
      if MarkdownFence(prefix, text, end) != nil { break }
      if prefix.isItem { listIndent = prefix.indent }
      line = end
    }
    return line
  }

  /// Where the block of the words at `start` ends at the latest; a row of a table is one by itself.
  private mutating func endOfParagraph(from start: Int) -> Int {
    var line = endOfLine(start)
    let isLineStart = start == 0 || text[start - 1] == 0x0A
    let words = isLineStart ? MarkdownPrefix(text, start).end : start
    isRow = words < text.count && text[words] == UInt8(ascii: "|")
    if isOneLine(words) { return line }
    while line < chunkEnd {
      let prefix = MarkdownPrefix(text, line)
      if prefix.isItem || isOneLine(prefix.end) || isUnderline(prefix.end) { break }
      line = endOfLine(line)
    }
    return line
  }

  /// Whether words begin a heading or a row of a table.
  private func isOneLine(_ start: Int) -> Bool {
    start < text.count && (text[start] == UInt8(ascii: "#") || text[start] == UInt8(ascii: "|"))
  }

  /// Whether a line is nothing but `=` or `-`, which makes the line before it a heading.
  private func isUnderline(_ start: Int) -> Bool {
    guard start < text.count, text[start] == UInt8(ascii: "=") || text[start] == UInt8(ascii: "-")
    else { return false }
    var at = start
    while at < text.count, text[at] == text[start] { at += 1 }
    return isBlank(at, endOfLine(at))
  }

  /// Behind the line end of the line that holds a byte.
  func endOfLine(_ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] != 0x0A { at += 1 }
    return min(text.count, at + 1)
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, text[at] <= 0x20 { at += 1 }
    return at >= end
  }
}
