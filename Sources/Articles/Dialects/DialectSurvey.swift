/// Reads the dialect of a text from the lines of its sample.
struct DialectSurvey {
  private var found = Dialect()
  /// The depths of the headings that have been seen, the title left out.
  private var depths: [Int] = []
  /// The words of the first of them.
  private var first: Range<Int>?
  private var fence: Fence?
  private var fences = 0

  /// The dialect of `sample`.
  static func dialect(of sample: Span<UInt8>, lines: [SampledLine]) -> Dialect {
    var survey = DialectSurvey()
    survey.readHead(sample, lines)
    survey.found.headingSign = HeadingSignSurvey.sign(of: sample, lines: lines)
    survey.readHeadings(sample, lines)
    survey.finish(sample, lines)
    return survey.found
  }

  /// Manual pages and memos say in their first lines what they are.
  private mutating func readHead(_ sample: Span<UInt8>, _ lines: [SampledLine]) {
    guard let first = lines.first else { return }
    if let title = RunningHead.title(ofManual: sample.extracting(first.range)) {
      found.isManual = true
      found.marksAllHeadings = true
      found.title = title.moved(by: first.range.lowerBound)
    } else if let mail = MailHead(lines, in: sample) {
      found.mailHeadEnd = mail.end
      found.title = mail.subject
      if mail.isOfFeed { found.linkNumbers = .behind }
    } else if let title = RunningHead.title(belowLetterhead: lines, in: sample) {
      found.hasLetterhead = true
      found.title = title
    }
    found.hasPages = lines.contains { RunningHead.isFoot(sample.extracting($0.range)) }
  }

  private mutating func readHeadings(_ sample: Span<UInt8>, _ lines: [SampledLine]) {
    var isAtTop = found.title == nil
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let text = sample.extracting(line.range)
      index += 1
      if isCode(text) { continue }
      if let signs = signs(line, text) {
        add(depth: signs.depth, signs.core.moved(by: line.range.lowerBound), isTitle: isAtTop)
        isAtTop = false
      } else if let underline = underline(lines, index - 1, in: sample) {
        if !found.underlines.contains(underline) { found.underlines.append(underline) }
        add(depth: found.depth(of: underline), line.range, isTitle: isAtTop)
        isAtTop = false
        index += 1
      } else {
        isAtTop = isAtTop && (Ruler(text) != nil || Self.isPreamble(text))
      }
    }
  }

  private func signs(_ line: SampledLine, _ text: Span<UInt8>) -> HeadingSigns? {
    guard let sign = found.headingSign, line.indent <= 3 else { return nil }
    return HeadingSigns(text, sign: sign)
  }

  private mutating func add(depth: Int, _ words: Range<Int>, isTitle: Bool) {
    if isTitle {
      found.title = words
    } else {
      first = first ?? words
      depths.append(depth)
    }
  }

  /// Whether a line is a fence or stands between two.
  private mutating func isCode(_ text: Span<UInt8>) -> Bool {
    let mark = Fence(text)
    if let open = fence {
      if let mark, mark.closes(open) { fence = nil }
      return true
    }
    guard let mark, mark.isCertain else { return false }
    fence = mark
    fences += 1
    return true
  }

  /// How the line at `index` is underlined; nil where it is not.
  private func underline(
    _ lines: [SampledLine], _ index: Int, in sample: Span<UInt8>
  ) -> Dialect.Underline? {
    guard index + 1 < lines.count, !lines[index + 1].isAfterBlank else { return nil }
    let (line, below) = (lines[index], lines[index + 1])
    let text = sample.extracting(line.range)
    guard let ruler = Ruler(sample.extracting(below.range)), Ruler(text) == nil,
      UnderlineRule.isUnderlined(text, indent: line.indent, by: ruler, indent: below.indent)
    else { return nil }
    let above = index > 0 && !line.isAfterBlank ? lines[index - 1] : nil
    let overline = above.flatMap { Ruler(sample.extracting($0.range)) }
    guard above == nil || overline != nil else { return nil }
    return Dialect.Underline(sign: ruler.sign, isOverlined: overline?.sign == ruler.sign)
  }

  /// What may stand before the title of a marked text: comments, directives, badges.
  private static func isPreamble(_ text: Span<UInt8>) -> Bool {
    switch text[0] {
    case 0x3C: true
    case 0x5B, 0x21: ByteSearch.first(0x28, in: text, 0..<text.count) != nil
    case 0x2E, 0x3A: text.count > 1 && (text[1] == 0x2E || text[0] == 0x3A)
    default: false
    }
  }

  private mutating func finish(_ sample: Span<UInt8>, _ lines: [SampledLine]) {
    found.hasFences = fences > 0
    if found.underlines.count > 0, found.headingSign == nil, depths.count + titles < 2 {
      // One line above a ruler is not enough to call it a habit.
      found.underlines = []
      if !found.isManual { found.title = nil }
    }
    if found.title == nil, let first, first.lowerBound < Self.head, let top = depths.first,
      depths.count > 1, depths.dropFirst().allSatisfy({ $0 > top })
    {
      found.title = first
      depths.removeFirst()
    }
    found.shallowest = depths.min() ?? (found.title == nil ? 1 : 2)
    found.marksAllHeadings = found.marksAllHeadings || depths.count >= 3
    if found.linkNumbers == nil, ReferenceRule.isUsed(in: sample) { found.linkNumbers = .before }
    found.divisions = DivisionSurvey.ranks(of: sample, lines: lines)
  }

  /// How far from the start a title may stand that is the widest heading of all.
  private static let head = 4 << 10

  private var titles: Int { found.title == nil ? 0 : 1 }
}

extension Range<Int> {
  /// The same range further on.
  func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
