/// Reads the lines of a sample, and counts what they show.
struct LinesSurvey {
  /// What was counted.
  var tally = LinesTally()
  /// Whether the next line is within a remark, and of which hunk it is.
  var remark = RemarkState.outside
  var diff = DiffHeadings()
  /// What the line above showed; nil where it is blank.
  private var above: LineSign?
  /// Whether the line above begins with "#" and stands below a blank line.
  private var isHashAbove = false
  private var beginsWithWords = false
  private var remarkRun = 0

  /// Reads a sample, as far as is needed to see that it is no text of lines.
  init(_ sample: Span<UInt8>) {
    var start = 0
    if sample.count >= 3, sample[0] == 0xEF, sample[1] == 0xBB, sample[2] == 0xBF { start = 3 }
    while start < sample.count, tally.lines - tally[.comment] < Self.mostLines {
      let end = ByteSearch.first(0x0A, in: sample, start..<sample.count) ?? sample.count
      // A line that is cut shows nothing that others do not show.
      if end == sample.count, tally.lines > 20 { break }
      add(sample.extracting(start..<end))
      if tally.lines > 5, tally.isHopeless { break }
      start = end + 1
    }
  }

  /// No more lines are read, remarks left aside.
  private static let mostLines = 240

  private mutating func add(_ whole: Span<UInt8>) {
    var (first, last) = (0, whole.count)
    while first < last, whole[first] <= 0x20 { first += 1 }
    while last > first, whole[last - 1] <= 0x20 { last -= 1 }
    guard first < last else { return addBlank() }
    let line = whole.extracting(first..<last)
    tally.lines += 1
    if first == 0 { tally.atMargin += 1 }
    let sign = sign(of: line, in: whole.extracting(0..<last), isIndented: first > 0)
    count(sign, line)
    begin(sign, line, isIndented: first > 0)
  }

  private mutating func addBlank() {
    if isHashAbove {
      // It stands alone, as headings of Markdown do and remarks seldom.
      tally[.comment] -= 1
      tally[.words] += 1
    }
    if above == .stamped { tally.solitary += 1 }
    (above, isHashAbove, remarkRun) = (nil, false, 0)
  }

  private mutating func count(_ sign: LineSign, _ line: Span<UInt8>) {
    let isHash = line[0] == 0x23 && line.count > 1 && line[1] == 0x20
    isHashAbove = isHash && above == nil && sign == .comment
    above = sign
    remarkRun = sign == .comment ? remarkRun + 1 : 0
    if remarkRun == 3 { tally.remarks += 1 }
    tally[sign] += 1
  }

  /// Notes what the first three lines say of all of the text.
  private mutating func begin(_ sign: LineSign, _ line: Span<UInt8>, isIndented: Bool) {
    switch tally.lines {
    case 1:
      tally.first = sign
      tally.opening = line[0]
      beginsWithWords = sign == .prose || sign == .words
      tally.beginsAsArticle = Self.isChange(line)
    case 2, 3:
      if beginsWithWords, sign == .prose, !isIndented { tally.beginsAsArticle = true }
    default: break
    }
  }

  /// Whether a line is the head of an entry in a log of changes: a date, a name and an address.
  private static func isChange(_ line: Span<UInt8>) -> Bool {
    let date: LinePattern = "9999-99-99 "
    return date.matches(line, at: 0) && line[line.count - 1] == 0x3E
      && ByteSearch.first(0x40, in: line, 11..<line.count) != nil
  }
}
