/// A text whose lines are shown as they are: each of them is a block.
extension BlockScanner {
  /// Gives the lines from `offset` up to `limit`; the parameters and the result are those of the scan
  /// of an article.
  mutating func scanLines(
    _ text: Span<UInt8>, base: Int, isFinal: Bool, upTo limit: Int, emit: (Block) -> Void
  ) -> Bool {
    let isVerbatim = profile.presentation == .verbatim
    while offset < base + text.count {
      guard offset < limit else { return false }
      guard
        let line = joiner.state.scanner.nextKept(in: text, base: base, isFinal: isFinal)
      else { return false }
      emit(block(line, in: text, base: base, isVerbatim: isVerbatim))
    }
    return isFinal
  }

  /// Passes lines that nobody wants to know of, where none of them is listed.
  mutating func passLines(in text: Span<UInt8>, base: Int, upTo limit: Int) {
    guard profile.presentation.keepsLines, headings == nil else { return }
    joiner.state.scanner.passKept(in: text, base: base, upTo: limit)
  }

  private mutating func block(
    _ line: Line, in text: Span<UInt8>, base: Int, isVerbatim: Bool
  ) -> Block {
    var range = line.start..<line.end
    if !isVerbatim { range = Self.drawn(line, in: text, base: base) }
    var block = Block(.line(line.isContinuation ? .rest : .line), range, isSpaced: false)
    guard !line.isContinuation, headings != nil else { return block }
    let content = text.extracting((range.lowerBound - base)..<(range.upperBound - base))
    guard let heading = headings?.heading(of: content, at: range.lowerBound) else { return block }
    block.kind = .line(
      .entry(level: heading.level, lead: heading.title.lowerBound - heading.start))
    block.title = heading.title
    return block
  }

  /// A line without the carriage return of its end, and the first one without a byte order mark.
  private static func drawn(_ line: Line, in text: Span<UInt8>, base: Int) -> Range<Int> {
    var (start, end) = (line.start, line.end)
    let hasEnd = line.next > line.end
    if hasEnd, end > start, text[end - 1 - base] == 0x0D { end -= 1 }
    if start == 0, base == 0, end >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
      start = 3
    }
    return start..<end
  }
}

extension TextProfile {
  /// What finds the headings of a text of lines of a kind that has some.
  var lineHeadings: LineHeadings? {
    guard case .lines(let kind?) = presentation, kind.hasHeadings else { return nil }
    return LineHeadings(of: kind)
  }
}

extension LinesKind {
  /// Whether texts of this kind can have headings.
  fileprivate var hasHeadings: Bool {
    switch self {
    case .log, .gitLog, .diff, .chat: true
    case .delimited, .json, .code, .configuration, .listing: false
    }
  }
}
