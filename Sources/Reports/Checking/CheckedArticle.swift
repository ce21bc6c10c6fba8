public import Articles

/// What a check needs to know of one article: its title, its links, and what is wrong within it.
public struct CheckedArticle: Sendable {
  /// A title that a link leads to, and the line that it stands in.
  struct Link: Equatable {
    let title: PrintableText
    let line: Int
    /// Whether the name of a file counts too, as for `[[Title]]`.
    var isName = false
  }

  /// What becomes of a link.
  public enum Answer: Sendable {
    /// It leads somewhere.
    case alive
    /// It leads nowhere.
    case dead
    /// It leads to the article of the library that bears a title, if there is one.
    case ofLibrary
  }

  /// Its path.
  let file: String
  /// What links find it by.
  let title: PrintableText
  /// What links find it by too that are written as `[[Title]]`.
  let name: PrintableText
  private(set) var links: [Link]
  /// How many links lead to files and to places in the text.
  private(set) var targetCount = 0
  private(set) var defects: [Defect]

  /// Looks through an article that is loaded whole; `name` is what it goes by without a title.
  ///
  /// `answer` says what becomes of a link to a file or a title, as the text has it.
  public init(
    _ article: Article, in source: any ByteSource, file: String, name: PrintableText,
    answer: (LinkTarget) -> Answer
  ) {
    let lines = LineNumbers(article, source: source)
    func text(_ range: Range<Int>) -> PrintableText {
      PrintableText(folding: source.bytes(in: range).span)
    }
    self.file = file
    self.name = name
    title = article.masthead.title.map(text) ?? source.page?.shownTitle ?? name
    links = article.related.filter { source.target(ofLinkIn: $0.title) == nil }.map {
      Link(title: text($0.title), line: lines.line(holding: $0.title.lowerBound))
    }
    defects = Self.missing(article.masthead, source.page) + Self.neutralised(in: source, lines)
    let targets = LinkedTargets(in: source).links
    if targets.isEmpty { return }
    let places = TextPlaces(article, in: source)
    for target in targets { note(target, answer, places, lines) }
  }

  private mutating func note(
    _ link: LinkedTargets.Link, _ answer: (LinkTarget) -> Answer, _ places: TextPlaces,
    _ lines: LineNumbers
  ) {
    switch Self.answer(to: link.target, answer, places) {
    case .alive: targetCount += 1
    case .dead:
      targetCount += 1
      let line = lines.line(holding: link.offset)
      defects.append(Defect(.deadLink, line: line, PrintableText(link.name)))
    case .ofLibrary:
      guard case .title(let title, _) = link.target else { return }
      let line = lines.line(holding: link.offset)
      links.append(Link(title: PrintableText(title), line: line, isName: true))
    }
  }

  private static func answer(
    to target: LinkTarget, _ answer: (LinkTarget) -> Answer, _ places: TextPlaces
  ) -> Answer {
    switch target {
    case .place(let name): places.hold(name) ? .alive : .dead
    case .title("", let heading): places.hold(heading ?? "") ? .alive : .dead
    case .file, .title: answer(target)
    case .article, .address: .alive
    }
  }

  /// A page need have no more than a title.
  private static func missing(_ masthead: Masthead, _ page: PageFacts?) -> [Defect] {
    if let page {
      return masthead.title == nil && page.shownTitle == nil ? [Defect(.noTitle)] : []
    }
    let parts: [(Range<Int>?, Defect.Kind)] = [
      (masthead.category, .noCategory), (masthead.title, .noTitle), (masthead.summary, .noSummary),
    ]
    return parts.filter { $0.0 == nil }.map { Defect($0.1) }
  }

  private static func neutralised(in source: any ByteSource, _ lines: LineNumbers) -> [Defect] {
    let text = NeutralisedText(in: source)
    let tallies = [(text.controls, Defect.Kind.neutralised), (text.invisible, .invisible)]
    return tallies.compactMap { tally, kind in
      guard let first = tally.first else { return nil }
      let isSeen = kind == .neutralised
      let what = isSeen ? PrintableText([first.shown]) : codePoint(of: first.scalar)
      let more = tally.count > 1 ? " and \(tally.count - 1) more" : ""
      return Defect(
        kind, line: lines.line(holding: first.offset), what + PrintableText(more))
    }
  }

  /// As Unicode writes it: U+200B.
  private static func codePoint(of scalar: Unicode.Scalar?) -> PrintableText {
    let digits = String(scalar?.value ?? 0xFFFD, radix: 16, uppercase: true)
    return PrintableText("U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }
}
