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
  mutating func note(_ change: FileChange?, of id: Int) -> [Effect] {
    let stopped = following == id ? stopFollowing() : []
    let isNew = document?.id == id && document?.change != change
    update(id) { $0.change = change }
    guard isNew else { return stopped }
    // What is in front may be the source of the page that was updated.
    document?.change = change
    message = change.map { PrintableText($0.sentence(keys)) }
    if change == .changed { noteCut(of: id) }
    return stopped
  }

  /// Shows no bytes any longer that are gone, and stays on what there is of the text.
  mutating func noteCut(of id: Int) {
    let rows = layout.textRows
    update(id) { $0.keepWhatIsThere(rows: rows) }
    guard document?.id == id, document?.isSourceOfPage == true else { return }
    document?.keepWhatIsThere(rows: rows)
  }

  /// Says once that what is added to the file is read as it comes.
  mutating func noteGrowth(of id: Int) {
    guard document?.id == id, following != id, document?.hasToldGrowth == false else { return }
    document?.hasToldGrowth = true
    let hint = Hint(.reading(.followGrowth), words: "follows it")
    let words = keys.sentence("The file has grown and was read on", hint, in: .reading)
    say(news: PrintableText(words))
  }

  /// Says that no more is read for now; the status line goes on to, until reading goes on.
  mutating func note(waiting words: PrintableText?, for id: Int) {
    update(id) { $0.waiting = words }
    if document?.id == id, let words { message = words }
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

  /// Where the reader is by now, with the words there.
  func quotedNow() -> QuotedPosition {
    var document = self
    document.quotePlace()
    return document.quotedPosition
  }

  /// Reads the text again where it has become shorter, and stays on what there is of it.
  fileprivate mutating func keepWhatIsThere(rows: Int) {
    let before = quotedPosition
    refresh()
    search = search?.restarted
    chosenLink = nil
    let last = galley.lastTop(rows: rows)
    guard position.top > last else { return }
    if position.place.offset < galley.count { position.top = last } else { showEnd(rows: rows) }
    lostPlace = LostPlace(quoted: before, shown: position)
  }
}
