/// How a text is laid out, as far as its first 32 KiB show; it is fixed before any line is read.
public struct TextProfile: Equatable, Sendable {
  /// How the text is presented.
  public private(set) var presentation = Presentation.article
  /// How many of its first lines name the columns of the others, in a text of lines.
  public private(set) var headerLines = 0
  /// The byte that ends a line: a line feed, or a carriage return where a text has only those.
  public internal(set) var lineEnd: UInt8 = 0x0A
  /// Whether blank lines stand between paragraphs.
  var hasBlankLines = true
  /// Whether headings are numbered in parts, such as "2.1".
  var hasNumberedParts = false
  /// What its lines have in common.
  private(set) var traits = SampleTraits()
  /// How lines were filled to a column; nil where each line is as its author ended it.
  var fill: LineFilling?

  /// A sample of more lines shows no more, but takes longer.
  private static let mostLines = 500

  /// Short lines that stand in the sample more than once.
  var repeated: RepeatedLines { traits.repeated }

  /// Where the title begins, where the menu of a page stands above it.
  var titleStart: Int? { traits.titleStart }

  /// How the headings look that are certain; nil while they are looked for.
  var headings: HeadingAppearance? { traits.headings }

  /// What marks beside the text say of all of it.
  var markSurvey: MarkSurvey { traits.marks }

  /// The marks within the text.
  var dialect: Dialect { traits.dialect }
  /// Whether it has any.
  private(set) var isMarked = false
  /// The kinds of marks that its lines may have.
  private(set) var marks: Dialect.Marks = []
  /// Whether a line without a mark is no heading.
  private(set) var marksAllHeadings = false

  /// The column that lines were filled to, where an editor or a formatter broke them.
  var fillColumn: Int? { fill?.column }

  /// The profile of a text without a line.
  init() {}

  /// The same lines as they stand, controls and all.
  public var verbatim: TextProfile {
    var profile = TextProfile()
    profile.presentation = .verbatim
    profile.lineEnd = lineEnd
    return profile
  }

  /// Reads the profile from the first bytes of a text; `text` may go on behind them, and `known` are
  /// the marks of its blocks.
  init(of text: Span<UInt8>, limits: Limits = Limits(), marks known: BlockMarks = .none) {
    var scan: OpeningScan?
    self.init(of: text, limits: limits, marks: known, isWhole: false, scan: &scan)
  }

  /// The same, with the blocks that were classified on the way; `isWhole` says that the text ends there, and
  /// `wish` how a person wants it presented.
  init(
    of text: Span<UInt8>, limits: Limits, marks known: BlockMarks, isWhole: Bool,
    wish: PresentationWish = .recognised(), scan: inout OpeningScan?
  ) {
    let beginning = text.extracting(0..<min(text.count, limits.sample))
    if ByteSearch.first(0x0A, in: beginning, 0..<beginning.count) == nil,
      ByteSearch.first(0x0D, in: beginning, 0..<beginning.count) != nil
    {
      lineEnd = 0x0D
    }
    let surveyed = text.extracting(0..<min(text.count, limits.survey))
    presentation = wish.presentation(of: surveyed, marks: known)
    // Nothing else counts in a text whose lines are shown as they are.
    if presentation.keepsLines {
      if case .lines(let kind?) = presentation { headerLines = kind.headerLines(in: surveyed) }
      return
    }
    let (lines, end) = Self.lines(of: beginning, endingIn: lineEnd)
    let sample = text.extracting(0..<end)
    hasNumberedParts = lines.count { $0.isNumberedPart && $0.end <= 100 } >= 2
    let pairs = zip(lines, lines.dropFirst()).filter { above, _ in !above.isBlank }
    let touching = pairs.filter { _, below in !below.isBlank }
    fill = LineFilling(of: lines)
    // A page of the manual is filled to any terminal; of no other text are lines so short by that.
    if fill == nil, RunningHead.beginsManual(sample) { fill = LineFilling(of: lines, from: 20) }
    hasBlankLines =
      fill == nil
      ? touching.count * 2 <= pairs.count : pairs.contains { _, below in below.isBlank }
    let repeated = RepeatedLines(of: sample, endingIn: lineEnd)
    let survey = MarkSurvey(known)
    // Where marks beside the text say what the headings are, no signs within it do.
    let dialect =
      survey.hasHeadings
      ? Dialect()
      : DialectSurvey.dialect(
        of: surveyed,
        lines: SampledLine.lines(of: surveyed, endingIn: lineEnd, most: 2 * Self.mostLines))
    isMarked = !dialect.isPlain
    marks = dialect.marks
    marksAllHeadings = dialect.marksAllHeadings || survey.hasHeadings
    let isTitleKnown = isMarked || survey.hasTitle || survey.hasHeadings
    let title = isTitleKnown ? nil : PageHead.titleStart(in: sample, profile: self)
    traits = SampleTraits(
      repeated: repeated, titleStart: title, headings: nil, dialect: dialect, marks: survey)
    let opening = OpeningScan(
      of: sample, profile: self, limits: limits, marks: known,
      isWhole: isWhole && end == text.count)
    traits = SampleTraits(
      repeated: repeated, titleStart: title,
      headings: HeadingAppearance(of: opening.blocks, in: sample), dialect: dialect, marks: survey)
    scan = opening
  }

  /// The first lines of a sample, and where they end.
  private static func lines(
    of sample: Span<UInt8>, endingIn lineEnd: UInt8
  ) -> (lines: [LineLayout], end: Int) {
    var lines: [LineLayout] = []
    var start = 0
    while lines.count < mostLines,
      let end = ByteSearch.first(lineEnd, in: sample, start..<sample.count)
    {
      lines.append(LineLayout(line: sample.extracting(start..<end)))
      start = end + 1
    }
    if start < sample.count, lines.count < mostLines {
      lines.append(LineLayout(line: sample.extracting(start..<sample.count)))
      start = sample.count
    }
    return (lines, start)
  }
}

extension LineLayout {
  /// The layout of a line with the white space around it.
  fileprivate init(line: Span<UInt8>) {
    var first = 0
    var last = line.count
    var indent = 0
    while first < last, line[first] <= 0x20 {
      indent += line[first] == 0x09 ? 8 - indent % 8 : 1
      first += 1
    }
    while last > first, line[last - 1] <= 0x20 { last -= 1 }
    self.init(line.extracting(first..<last), indent: indent)
  }
}
