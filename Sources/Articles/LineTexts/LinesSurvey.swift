/// Counts what the lines of a sample show of its kind.
struct LinesSurvey {
  /// How many lines showed each sign.
  private(set) var counts = SIMD16<Int32>()
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
  /// Whether the line above begins with "#" and stands below a blank line.
  private var isHashAbove = false
  /// What the line above showed; nil where it is blank.
  private var above: LineSign?
  /// Lines with a time that a blank line follows.
  private(set) var solitary = 0
  /// Lines that open or close a block of code in Markdown.
  private(set) var fences = 0
  private var commentRun = 0

  /// How often a sign was seen.
  subscript(_ sign: LineSign) -> Int { Int(counts[sign.rawValue]) }

  /// Reads the lines of a sample, as many as are needed to see that it is no text of lines.
  init(_ sample: Span<UInt8>) {
    var start = 0
    if sample.count >= 3, sample[0] == 0xEF, sample[1] == 0xBB, sample[2] == 0xBF { start = 3 }
    while start < sample.count, lines - self[.comment] < Self.mostLines {
      let end = ByteSearch.first(0x0A, in: sample, start..<sample.count) ?? sample.count
      // A line that is cut tells nothing that others do not tell.
      if end == sample.count, lines > 20 { break }
      add(sample.extracting(start..<end))
      if lines > 5, isHopeless { break }
      start = end + 1
    }
  }

  private static let mostLines = 240

  /// Whether what was seen can only be an article.
  var isHopeless: Bool {
    let told = lines - self[.prose] - self[.words]
    guard told * 4 < lines, rows.isBroken, !mayBeTable, plainWords * 10 > allWords * 6 else {
      return false
    }
    return proseAtMargin >= 3 && proseAtMargin * 3 >= lines
      || self[.prose] >= 6 && self[.prose] * 2 >= lines || lines >= 32 && told * 8 < lines
  }

  /// Lines with gaps, as in a table.
  private(set) var gapped = 0
  /// Words that are no part of remarks, and those among them that are only letters.
  private(set) var allWords = 0
  private(set) var plainWords = 0
  /// Those that are in no sentence, and more numbers than a list of contents has.
  private(set) var technicalWords = 0
  /// Settings that hold a sentence.
  private(set) var wordySettings = 0
  /// Settings whose name was seen before.
  private(set) var repeatedNames = 0
  /// A bit for each name that was seen; two may share one.
  private var names: [UInt64] = []
  /// How many names settings have.
  private(set) var nameCount = 0
  /// Lines that begin with a dot and a letter, as requests of roff do.
  private(set) var requests = 0
  /// Lines with two tabs or more between their values.
  private(set) var tabbed = 0
  /// Rules between the rows of a table.
  private(set) var rules = 0
  /// Lines of one word.
  private(set) var single = 0
  /// Long lines with hardly a space.
  private(set) var dense = 0
  /// Lines that open or close a brace.
  private(set) var braces = 0
  /// Lines with a gap behind a colon.
  private(set) var captioned = 0
  private var beginsWithWords = false
  /// Whether running text stands right below the first line, as no code has it.
  private(set) var beginsAsArticle = false
  /// The first byte of the first line.
  private(set) var opening: UInt8 = 0
  /// Lines that begin with "<".
  private(set) var tagged = 0
  /// Whether the text begins with the head of a letter.
  private(set) var isLetter = false
  private var mayBeTable: Bool { gapped * 3 >= lines && self[.prose] * 2 < lines }

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
    count(sign, isHash: line[0] == 0x23 && line.count > 1 && line[1] == 0x20)
    let isWordy = sign == .prose || sign == .words
    if lines == 1 { beginsWithWords = isWordy }
    if lines == 1, Self.isChange(line) { beginsAsArticle = true }
    if lines == 2 || lines == 3, beginsWithWords, sign == .prose, indent == 0 {
      beginsAsArticle = true
    }
    if self.first == nil {
      self.first = sign
      opening = line[0]
    }
  }

  private mutating func addBlank() {
    if isHashAbove {
      // It stands alone, as headings of Markdown do and remarks seldom.
      counts[LineSign.comment.rawValue] -= 1
      counts[LineSign.words.rawValue] += 1
    }
    if above == .stamped { solitary += 1 }
    (above, isHashAbove, commentRun) = (nil, false, 0)
  }

  private mutating func count(_ sign: LineSign, isHash: Bool) {
    isHashAbove = isHash && above == nil && sign == .comment
    above = sign
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
    let fence: LinePattern = "```|~~~"
    if fence.matches(line, at: 0) { fences += 1 }
    if let stamp = LineStamp(line) {
      if stamp.day != nil { days += 1 }
      rows.add(line)
      return ChatLine.is(line) ? .chat : .stamped
    }
    if indent == 0, ChatLine.is(line) { return .chat }
    if LogLevel.end(line, at: 0) != nil { return .levelled }
    if line[0] != 0x2D || !TableRule.isCrossed(line), remark.takes(line) { return .comment }
    if line[0] == 0x23, indent == 0 || line.count > 1 { return hashSign(line) }
    if TableRule.isCrossed(line) {
      rules += 1
      return .drawing
    }
    rows.add(line)
    if line[0] == 0x3C { tagged += 1 }
    if line[0] == 0x2E || line[0] == 0x27, Self.isRequest(line) {
      requests += 1
      return .code
    }
    let words = LineWords(line)
    if words.gaps > 0 { gapped += 1 }
    if words.tabs > 1 { tabbed += 1 }
    if words.isCaptioned { captioned += 1 }
    allWords += words.all
    plainWords += words.plain
    if words.all == 1 { single += 1 }
    technicalWords += words.signed + words.operators + max(0, words.numbers - 2)
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
      if words.plain >= 6 { wordySettings += 1 }
      addName(SettingLine.nameHash(line))
      if lines == 1, setting == .colon, MailHead.isField(line) { isLetter = true }
      return .setting
    }
    if strength >= CodeLine.dense { dense += 1 }
    if strength >= 3 {
      if line[line.count - 1] == 0x7B || line[0] == 0x7D { braces += 1 }
      return .code
    }
    let isForeign = words.foreign * 5 > words.seen * 2 && line.count >= 24
    if words.all >= 5 && words.plain * 10 >= words.all * 7 || isForeign {
      if indent == 0 { proseAtMargin += 1 }
      return .prose
    }
    return .words
  }

  /// Whether a line is the head of an entry in a log of changes: a date, a name and an address.
  private static func isChange(_ line: Span<UInt8>) -> Bool {
    let date: LinePattern = "9999-99-99 "
    return date.matches(line, at: 0) && ByteSearch.first(0x40, in: line, 11..<line.count) != nil
      && line[line.count - 1] == 0x3E
  }

  private mutating func addName(_ hash: UInt64) {
    if names.isEmpty { names = [UInt64](repeating: 0, count: 64) }
    let (word, bit) = (Int(hash >> 6 & 63), UInt64(1) << (hash & 63))
    if names[word] & bit != 0 {
      repeatedNames += 1
    } else {
      names[word] |= bit
      nameCount += 1
    }
  }

  /// ".TH" and other requests of roff.
  private static func isRequest(_ line: Span<UInt8>) -> Bool {
    guard line.count > 2 else { return false }
    if line[1] == 0x5C && line[2] == 0x22 { return true }
    let isLetter = line[1] >= 0x41 && line[1] <= 0x5A || line[1] >= 0x61 && line[1] <= 0x7A
    return isLetter && line.count < 200
      && (line.count < 4 || line[3] <= 0x20 || line[2] <= 0x20 || line[0] == 0x2E && line[2] > 0x60)
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
    if BlameLine.is(line) { return .row }
    if margin == line.count { return margin > 0 && line.count < 40 ? .drawing : nil }
    if line[margin] == 0x63, CommitLine.isFull(line, at: margin) { return .commit }
    guard margin > 0 || line[0] > 0x20 else { return nil }
    return CommitLine.words(line, at: margin) == nil ? nil : .shortCommit
  }
}
