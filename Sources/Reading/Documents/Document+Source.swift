import Articles
import Records
import Typesetting

/// The source of a page, which is read as a text of its own: most of its rows have no byte of the page's
/// text, so places in the one cannot stand for all places in the other.
extension Document {
  /// The source of a page, as nothing of it has been shown yet.
  private init(sourceOf page: Document) {
    let raw = page.source.raw
    let article = Article(profile: page.article.profile.verbatim, limits: page.article.limits)
    self.init(
      OpenedArticle(
        id: page.id, article: article, source: raw, path: page.path, file: page.file,
        bookmark: nil, encoding: page.encoding, name: page.title.string),
      measure: page.galley.measure)
    isVerbatim = true
    counterpart = [page]
    search = page.search?.restarted
    noteGrowth()
  }

  /// Whether it is the source of a page.
  var isSourceOfPage: Bool { isVerbatim && !counterpart.isEmpty }

  /// Whether its source is shown as a text of its own.
  var isPage: Bool { source.page != nil }

  /// Shows the source of a page, at the row that the top of the screen was made of.
  mutating func openSource() {
    let page = self
    var next = counterpart.first ?? Document(sourceOf: self)
    if page.position != departure { next.show(sourcePlace(of: page.position.top)) }
    hand(over: &next)
  }

  /// Where a place of a page stands in its source; what stands before all text is shown with its start.
  private func sourcePlace(of anchor: Anchor) -> Anchor {
    anchor == .start ? .start : Anchor(source.rawOffset(ofText: anchor.offset))
  }

  /// Shows the page again; the same row as before, where nobody has moved in its source.
  mutating func closeSource() {
    guard var page = counterpart.first else { return }
    if position != departure {
      page.show(Anchor(page.source.textOffset(ofRaw: position.top.offset)))
    }
    hand(over: &page)
  }

  /// Gives way to the other way to show the text, which returns here.
  private mutating func hand(over next: inout Document) {
    counterpart = []
    (next.list, next.change, next.waiting) = (list, change, waiting)
    next.departure = next.position
    next.counterpart = [self]
    self = next
  }

  /// Changes a text, of which the source may be shown at the moment.
  mutating func modifyText(_ change: (inout Document) -> Void) {
    guard isSourceOfPage, var page = counterpart.first else { return change(&self) }
    let source = page.source
    change(&page)
    if page.source === source {
      counterpart = [page]
      return noteGrowth()
    }
    page.counterpart = []
    var next = Document(sourceOf: page)
    (next.jumps, next.shift) = (jumps, shift)
    next.show(quotedPosition, rows: screenRows.count)
    (next.search, next.list, next.change) = (search?.restarted, list, page.change)
    (next.waiting, next.departure) = (page.waiting, departure)
    next.sift(sifting?.filters ?? [])
    self = next
  }

  /// Takes note that more of the page has been loaded.
  private mutating func noteGrowth() {
    guard let page = counterpart.first else { return }
    append(Findings(nothingIn: source.count, isComplete: page.article.isComplete))
  }
}

extension Reader {
  /// Does something with a page whose source is shown, at the place that is on the screen.
  mutating func onPage<Result>(_ body: (inout Reader) -> Result) -> Result {
    guard document?.isSourceOfPage == true else { return body(&self) }
    document?.closeSource()
    document?.quotePlace()
    defer { document?.openSource() }
    return body(&self)
  }
}
