public import Articles
import Records
import Typesetting

extension Reader {
  /// The article that is being read, by its number.
  public var articleInFront: Int? { document?.id }

  /// The article that is being read and its text; nil where there is none.
  public var articleAndSource: (article: Article, source: any ByteSource)? {
    document.map { ($0.article, $0.source) }
  }

  /// Whether the end of the article is followed.
  public var isFollowing: Bool { following != nil }

  /// Reads the file of the article again.
  mutating func reload() -> [Effect] {
    guard let document else { return [] }
    guard let path = document.path else {
      message = "Only a file can be read again, not standard input."
      return []
    }
    return stopFollowing() + [.reload(article: document.id, path: path)]
  }

  /// Says what has happened to the file; the status line goes on to, until it is read again.
  mutating func note(_ change: FileChange, of id: Int) -> [Effect] {
    let stopped = following == id ? stopFollowing() : []
    guard document?.id == id else {
      trail.update(id) { $0.change = change }
      return stopped
    }
    guard document?.change != change else { return stopped }
    document?.change = change
    message = PrintableText(change.sentence(keys))
    let rows = layout.textRows
    if change == .changed { document?.keepWhatIsThere(rows: rows) }
    return stopped
  }

  /// Shows an article that was read again, at the place where the old one was.
  mutating func replace(_ id: Int, with opened: OpenedArticle) {
    awaitedArticle = nil
    guard document?.id == id else { return }
    let reader = self
    document?.modifyText { $0 = reader.document(opened, readAgainInPlaceOf: $0) }
    message = "Read again from the file."
  }

  private func document(
    _ opened: OpenedArticle, readAgainInPlaceOf old: Document
  ) -> Document {
    var new = Document(opened, measure: layout.measure)
    new.showSource(old.isVerbatim)
    new.hideFurniture(old.galley.hidesFurniture)
    new.shift = old.shift
    new.galley.set(measure: layout(of: new).measure)
    new.list = old.list
    new.search = old.search?.restarted
    new.sift(old.sifting?.filters ?? [])
    new.jumps = old.jumps
    new.jumps.clamp(to: new.galley.count)
    new.marks = old.marks
    new.show(old.quotedPosition, rows: layout.textRows)
    return new
  }
}

extension Document {
  /// Remembers the words at the top of the screen, wherever that has moved.
  ///
  /// They are read when they come to the top, before anybody can have changed them.
  mutating func quotePlace() {
    guard quoted.offset != position.top.offset else { return }
    let heading = section(holding: position.top).map { article.sections[$0].title }
    quoted = QuotedPlace(position.top.offset, heading: heading, in: source)
  }

  /// Reads the text again where it has become shorter, and stays on what there is of it.
  fileprivate mutating func keepWhatIsThere(rows: Int) {
    refresh()
    search = search?.restarted
    chosenLink = nil
    let last = galley.lastTop(rows: rows)
    guard position.top > last else { return }
    if position.place.offset < galley.count { position.top = last } else { showEnd(rows: rows) }
  }
}
