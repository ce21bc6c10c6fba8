import Articles
public import Records

extension Reader {
  /// Sees texts the way they were seen last, and asks from now on for what is to be remembered.
  public mutating func remember(_ view: View?) {
    remembers = true
    if let view { take(view) }
    keptView = self.view
  }

  private mutating func take(_ view: View) {
    wantedMeasure = view.measure
    if let known = Theme.named(view.theme) { theme = known }
    keptView = self.view
  }

  var view: View { View(measure: wantedMeasure, theme: theme.name) }

  /// Takes what is remembered of an article; what has been done in it since then stays.
  mutating func take(_ recollection: Recollection, of id: Int) {
    for mark in recollection.marks where mark.isGlobal && marks[mark.letter] == nil {
      marks[mark.letter] = mark
    }
    if let view = recollection.view, !hasChosenView { take(view) }
    history.take(recollection.queries)
    if let earlier = recollection.trail, trail.isEmpty, document?.id == id, document?.list == nil {
      trail.take(earlier)
    }
    if let bookmark = recollection.bookmark, document?.id == id { take(late: bookmark) }
    update(id) { $0.take(recollection) }
    goToSought()
  }

  /// Goes where reading ended, which was not known before the first screen; offers it where somebody
  /// has begun to read elsewhere.
  private mutating func take(late bookmark: Bookmark) {
    guard var current = document, bookmark.position.top.offset > 0 else { return }
    if isUntouched {
      returned = current.resume(at: bookmark, rows: layout.textRows)
    } else {
      current.jumps.leave(current.find(bookmark.position).position)
      // What a key has led to is not talked over.
      message = message ?? "You have read here before; '' goes to where you were."
    }
    document = current
  }

  /// Waits for what is remembered, or says that there is nothing to go to.
  mutating func seek(_ sought: Sought, orSay words: PrintableText) {
    let isOpen = document?.awaitsRecollection ?? false
    if isOpen { self.sought = sought }
    message = isOpen ? "Looking into what is remembered." : words
  }

  /// Goes to what was asked for before it was known.
  private mutating func goToSought() {
    guard let sought else { return }
    self.sought = nil
    message = nil
    switch sought {
    case .mark(let letter): goTo(mark: letter)
    case .articleBefore: goBack()
    case .articleAfter: goForward()
    }
  }

  /// Asks for what has changed to be remembered.
  mutating func keepWhatChanged() {
    guard remembers else { return }
    if view != keptView {
      keptView = view
      hasChosenView = true
      effects.append(.rememberView(view))
    }
    guard var current = document else { return }
    if keptArticle != current.id { current.forgetRecord() }
    keptArticle = current.id
    if let record = current.takeRecord() { effects.append(.remember(record)) }
    keepTrail(around: current)
    document = current
  }

  /// Asks for the trail to be remembered where another article has come to the front; but for an empty
  /// one not before it is known whether there is an earlier one to go on with.
  private mutating func keepTrail(around document: Document) {
    guard keptTrail != document.id, let file = document.file,
      !document.awaitsRecollection || !trail.isEmpty
    else { return }
    keptTrail = document.id
    effects.append(.rememberTrail(trail.remembered(around: file)))
  }

  /// Says where an article was opened, once its rows are set.
  mutating func sayReturn() {
    guard let trace = returned, let document else { return }
    returned = nil
    switch trace {
    case .words:
      message = PrintableText("Where you were: \(document.percent)%; g goes to the start.")
    case .heading: message = "The text has changed; this is the section where you were."
    case .distance: message = "The text has changed; this is about where you were."
    }
  }
}
