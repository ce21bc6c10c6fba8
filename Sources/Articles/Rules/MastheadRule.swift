/// The lines before the body: category, title, summary, and who wrote it when.
struct MastheadRule: BlockRule {
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    Self.kind(line, text: text).map { .classified($0, line) }
  }

  /// What a line of the masthead is; nil where the body has begun.
  static func kind(_ line: borrowing Candidate, text: Span<UInt8>) -> Block.Kind? {
    switch line.context.masthead {
    // Where headings are marked, a title without a mark is none.
    case .nothing where hasMarkedHeadings(line), .menu where hasMarkedHeadings(line): nil
    case .nothing where isCategory(line): .category
    case .nothing where MenuRow.matches(text), .menu where MenuRow.matches(text): .navigation
    case .nothing, .menu: isInMenu(line) ? .navigation : isTitle(line) ? .title : nil
    case .category: .title
    case .title(let hasCategory):
      isByline(line.shape, text: text)
        ? .byline : isSummary(line, hasCategory: hasCategory) ? .summary : nil
    case .summary: isByline(line.shape, text: text) ? .byline : nil
    case .body: nil
    }
  }

  private static func hasMarkedHeadings(_ line: borrowing Candidate) -> Bool {
    line.profile.isMarked && line.profile.dialect.headingSign == 0x23
      || line.profile.markSurvey.hasTitle || line.profile.markSurvey.hasHeadings
  }

  /// Whether a line stands above the title, as the menu of a page does.
  static func isInMenu(_ line: borrowing Candidate) -> Bool {
    guard line.context.masthead == .nothing || line.context.masthead == .menu else { return false }
    return line.profile.titleStart.map { line.line.start < $0 } ?? false
  }

  /// A word or two above a longer line that can be a title.
  private static func isCategory(_ line: borrowing Candidate) -> Bool {
    let shape = line.shape
    guard shape.words <= 3, shape.columns <= 30, isName(shape), let next = line.after.next,
      line.after.adjacent?.isAside == false, next.columns > shape.columns, next.words >= 2,
      next.words > 3 || next.opening != .digit, isTitle(next), !isTeaser(next),
      let third = line.after.second
    else { return false }
    if third.columns > 60 || third.closing == .period && third.columns > 30 { return true }
    return next.columns >= 40 && third.isName && line.after.hasParagraph
  }

  /// A sentence or more below a short title, which says what the article is about.
  private static func isTeaser(_ shape: LineShape) -> Bool {
    let isSentence = shape.closing == .period || shape.closing == .exclamation
    return shape.columns > (isSentence ? 90 : 130)
  }

  private static func isName(_ shape: LineShape) -> Bool {
    shape.closing == .word && !shape.marker.isMarker
      && (shape.opening != .lower || shape.words == 1)
  }

  private static func isTitle(_ line: borrowing Candidate) -> Bool {
    guard isTitle(line.shape) else { return false }
    return line.shape.closing != .period
      || line.after.next.map { $0.columns > line.shape.columns } ?? false
  }

  private static func isTitle(_ shape: LineShape) -> Bool {
    if case .bullet = shape.marker { return false }
    return !shape.isLong && shape.columns <= 200 && shape.closing != .comma && shape.words > 0
  }

  /// A short paragraph right below the title with another below it: where the page is laid out with
  /// a category above the title, or where it ends without a full stop, as teasers do.
  private static func isSummary(_ line: borrowing Candidate, hasCategory: Bool) -> Bool {
    let shape = line.shape
    guard !shape.isLong, (40...400).contains(shape.columns), !shape.marker.isMarker,
      let next = line.after.next
    else { return false }
    let goesOn = LineTrace(next).isRunningText || line.after.second?.isRunningText ?? false
    return goesOn && (hasCategory || shape.closing == .word)
  }

  /// Who wrote the article, or when.
  static func isByline(_ shape: LineShape, text: Span<UInt8>) -> Bool {
    guard shape.columns <= 80, shape.closing != .period, let words = Wording.folded(text)
    else { return false }
    return openings.length(atStartOf: text) != nil || words.hasSuffix(" min read")
      || words.hasSuffix(" minute read")
  }

  private static let openings = PhraseTable([
    "by", "written by", "reviewed by", "medically reviewed", "updated", "last updated",
    "published", "posted", "last reviewed", "fact checked", "author",
  ])
}

extension LineTrace {
  /// Whether it is long, or ends as a sentence does.
  fileprivate var isRunningText: Bool { columns > 100 || closing == .period }

  /// Whether it can be the name of somebody: a few words without a mark.
  fileprivate var isName: Bool {
    columns <= 30 && closing == .word && opening == .upper && mark == .none
  }
}
