public import Articles

/// What a check needs to know of one article: its title, its links, and what is wrong within it.
public struct CheckedArticle: Sendable {
  /// A related title and the line that it stands in.
  struct Link: Equatable {
    let title: PrintableText
    let line: Int
  }

  /// Its path.
  let file: String
  /// What links find it by.
  let title: PrintableText
  let links: [Link]
  /// How many links lead to files and to places in the text.
  let targetCount: Int
  let defects: [Defect]

  /// Looks through an article that is loaded whole; `name` is what it goes by without a title.
  ///
  /// `hasFile` says whether there is a file at a path as a link has it.
  public init(
    _ article: Article, in source: any ByteSource, file: String, name: PrintableText,
    hasFile: (String) -> Bool
  ) {
    let lines = LineNumbers(article, source: source)
    func text(_ range: Range<Int>) -> PrintableText {
      PrintableText(folding: source.bytes(in: range).span)
    }
    self.file = file
    title = article.masthead.title.map(text) ?? source.page?.shownTitle ?? name
    links = article.related.map {
      Link(title: text($0.title), line: lines.line(holding: $0.title.lowerBound))
    }
    let targets = LinkedTargets(in: source)
    targetCount = targets.count
    defects =
      Self.missing(article.masthead, source.page) + Self.neutralised(in: source, lines)
      + targets.dead(hasFile: hasFile).map { link in
        Defect(.deadLink, line: lines.line(holding: link.offset), PrintableText(link.name))
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
