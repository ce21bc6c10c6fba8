/// What the evidence for a heading is judged by: the line, what stands around it, and its text.
struct HeadingFacts {
  let trace: LineTrace
  let words: Int
  let isQuoted: Bool
  let isAside: Bool
  /// Whether it touches the line before in a text that parts its blocks by blank lines.
  let isTouching: Bool
  let look: HeadingLook
  let characters: CharacterFacts
  let opening: OpeningWords
  /// How often the line stands in the sample of the text; nil where that is at most once.
  let repetition: RepeatedLines.Count?
  let isCredit: Bool
  /// Whether it names benefits or risks in a few words, more of them over a list.
  let hasStance: Bool
  let previous: LineTrace?
  let next: LineTrace?
  let second: LineTrace?
  /// Whether the line after it is the first entry of a list.
  let isOverList: Bool
  let isAfterAside: Bool
  let isBeforeAside: Bool
  let numberedBefore: Int
  let shortBefore: Int
  let shortAfter: Int
  let paragraphsBefore: Int
  let hasParagraphAfter: Bool
  /// How it compares with the certain headings of the text.
  private(set) var likeness = HeadingLikeness()

  init(_ line: borrowing Candidate, text: Span<UInt8>) {
    let shape = line.shape
    let core = text.extracting(shape.marker.length..<text.count)
    trace = LineTrace(shape)
    words = shape.words
    isQuoted = shape.isQuoted
    isAside = shape.isAside
    isTouching = !shape.line.isAfterBlank && line.profile.hasBlankLines
    look = HeadingLook(shape, text: text, from: shape.marker.length)
    characters = CharacterFacts(core)
    opening = OpeningWords(core)
    repetition = line.profile.repeated.count(of: core, at: shape.line.start)
    isCredit = shape.isAside && AsideRule.isCredit(text)
    previous = line.context.lastLine
    next = line.after.next.map(LineTrace.init)
    second = line.after.second
    isOverList = line.after.next?.marker.beginsList ?? false
    let isOverEntries = isOverList || line.after.next?.closing == .colon
    let isBrief = shape.words <= 3 || isOverEntries && shape.words <= 8
    hasStance = isBrief && StanceRule.stance(ofHeading: core) != nil
    isAfterAside = line.context.isAfterAside
    isBeforeAside = line.after.adjacent?.isAside ?? false
    numberedBefore = line.context.numberedLines
    shortBefore = line.context.shortLines
    shortAfter = line.after.shortRun
    paragraphsBefore = line.context.paragraphs.nonzeroBitCount
    hasParagraphAfter = line.after.hasParagraph
  }

  /// Compares the line with the certain headings; `isCertain` says that it is one of them.
  mutating func compare(with appearance: HeadingAppearance, isCertain: Bool) {
    likeness = HeadingLikeness(look, to: appearance, isCertain: isCertain)
  }

  var columns: Int { look.columns }

  /// Whether a line looks like this one: it ends, begins and is marked alike, and is as long.
  func isLike(_ other: LineTrace?) -> Bool {
    guard let other else { return false }
    return trace.closing == other.closing && trace.opening == other.opening
      && trace.mark == other.mark && abs(Int(trace.columns) - Int(other.columns)) <= 8
  }
}

extension Marker {
  /// Whether a list begins with it: a bullet or the number one.
  fileprivate var beginsList: Bool {
    switch self {
    case .bullet, .number(1, _): true
    case .number, .section, .none: false
    }
  }
}
