/// Counts what the lines of a sample show of its kind.
struct LinesSurvey {
  /// How many lines showed each sign.
  private(set) var counts = [Int](repeating: 0, count: LineSign.allCases.count)
  /// Lines that are not blank.
  private(set) var lines = 0
  /// Those that begin at the margin.
  private(set) var atMargin = 0
  /// Running text that begins at the margin.
  private(set) var proseAtMargin = 0
  /// Settings with a colon.
  private(set) var colons = 0
  /// Settings whose name begins with a capital.
  private(set) var capitals = 0
  /// Lines further in than the margin.
  private(set) var indented = 0
  /// The sign of the first line.
  private(set) var first: LineSign?
  /// Stamps that name their day.
  private(set) var days = 0
  /// Runs of three comments or more.
  private(set) var remarks = 0
  private(set) var rows = DelimitedSurvey()
  private var remark = RemarkState.outside
  private var diff = DiffHeadings()
  /// Whether the line above begins with "#", and it is open whether it is a comment or a heading.
  private var isHashAbove = false
  private var commentRun = 0

  /// How often a sign was seen.
  subscript(_ sign: LineSign) -> Int { counts[sign.rawValue] }

  /// Reads the lines of a sample, as many as are needed to see that it is no text of lines.
  init(_ sample: Span<UInt8>) {
    var start = 0
    if sample.count >= 3, sample[0] == 0xEF, sample[1] == 0xBB, sample[2] == 0xBF { start = 3 }
    while start < sample.count, lines - self[.comment] < Self.mostLines {
      let end = ByteSearch.first(0x0A, in: sample, start..<sample.count) ?? sample.count
      // A line that is cut tells nothing that others do not tell.
      if end == sample.count, lines > 3 { break }
      add(sample.extracting(start..<end))
      if lines % 8 == 0, isHopeless { break }
      start = end + 1
    }
  }

  private static let mostLines = 240

  /// Whether what was seen can only be an article.
  var isHopeless: Bool {
    let told = lines - self[.prose] - self[.words]
    return lines >= 8 && proseAtMargin * 3 >= lines && told * 4 < lines && rows.isBroken
      || lines >= 32 && told * 8 < lines && rows.isBroken && !mayBeTable
  }

  /// Lines with gaps, as in a table.
  private(set) var gapped = 0
  private var mayBeTable: Bool { gapped * 3 >= lines }

  private mutating func add(_ whole: Span<UInt8>) {
    var (first, last, indent) = (0, whole.count, 0)
    while first < last, whole[first] <= 0x20 {
      indent += whole[first] == 0x09 ? 8 - indent % 8 : 1
      first += 1
    }
    while last > first, whole[last - 1] <= 0x20 { last -= 1 }
    guard first < last else { return addBlank() }
    let line = whole.extracting(first..<last)
    lines += 1
    if indent == 0 { atMargin += 1 } else { indented += 1 }
    let sign = sign(line, whole.extracting(0..<last), indent: indent)
    count(sign)
    if self.first == nil { self.first = sign }
  }

  private mutating func addBlank() {
    if isHashAbove { counts[LineSign.words.rawValue] += 1 }
    isHashAbove = false
    commentRun = 0
  }

  private mutating func count(_ sign: LineSign) {
    if isHashAbove { counts[LineSign.comment.rawValue] += 1 }
    isHashAbove = false
    commentRun = sign == .comment ? commentRun + 1 : 0
    if commentRun == 3 { remarks += 1 }
    counts[sign.rawValue] += 1
  }

  private mutating func sign(
    _ line: Span<UInt8>, _ whole: Span<UInt8>, indent: Int
  ) -> LineSign {
    if diff.isInHunk, diff.passes(whole) { return .hunk }
    if case .outside = remark {
    } else {
      return remark.takes(line) ? .comment : .comment
    }
    if let sign = diffSign(whole) { return sign }
    if let sign = commitSign(whole) { return sign }
    if let stamp = LineStamp(line) {
      if stamp.day != nil { days += 1 }
      rows.add(line)
      return ChatLine.is(line) ? .chat : .stamped
    }
    if indent == 0, ChatLine.is(line) { return .chat }
    if LogLevel.end(line, at: 0) != nil { return .levelled }
    if remark.takes(line) { return .comment }
    if line[0] == 0x23, indent == 0 || line.count > 1 { return hashSign(line) }
    rows.add(line)
    let words = LineWords(line)
    if words.gaps > 1 { gapped += 1 }
    if RowLine.is(line, words) { return .row }
    return plainSign(line, words, indent: indent)
  }

  private mutating func plainSign(
    _ line: Span<UInt8>, _ words: LineWords, indent: Int
  ) -> LineSign {
    if SettingLine.isSection(line) { return .section }
    let strength = CodeLine.strength(line, words, indent: indent)
    if let setting = SettingLine.sign(line), strength < 5 {
      if setting == .colon {
        colons += 1
        if line[0] >= 0x41 && line[0] <= 0x5A { capitals += 1 }
      }
      return .setting
    }
    if strength >= 3 { return .code }
    let isForeign = words.foreign * 2 > line.count && line.count >= 24
    if words.all >= 5 && words.plain * 10 >= words.all * 7 || isForeign {
      if indent == 0 { proseAtMargin += 1 }
      return .prose
    }
    return .words
  }

  private mutating func hashSign(_ line: Span<UInt8>) -> LineSign {
    if line.count > 1, line[1] != 0x20, line[1] != 0x23 {
      return CodeWords.begin(line, LineWords(line)) ? .code : .comment
    }
    return .comment
  }

  private mutating func diffSign(_ line: Span<UInt8>) -> LineSign? {
    switch line[0] {
    case 0x40, 0x2D, 0x2B, 0x64, 0x49:
      guard diff.heading(of: line, at: 0, below: 0) != nil else { return nil }
      return diff.isInHunk ? .hunk : .diffHead
    default: return nil
    }
  }

  private mutating func commitSign(_ line: Span<UInt8>) -> LineSign? {
    let margin = GraphPrefix.end(line)
    if margin == line.count { return margin > 0 && line.count < 40 ? .drawing : nil }
    if line[margin] == 0x63, CommitLine.isFull(line, at: margin) { return .commit }
    guard margin > 0 || line[0] > 0x20 else { return nil }
    return CommitLine.words(line, at: margin) == nil ? nil : .shortCommit
  }
}
