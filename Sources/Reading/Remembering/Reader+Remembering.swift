import Articles
public import Records

extension Reader {
  /// Shows texts the way they were seen last, and asks from now on for what is to be remembered.
  public mutating func remember(_ earlier: View?) {
    if let earlier { view.remembered = earlier }
    memory.start(with: view.remembered)
  }

  /// Applies what is remembered of an article; what has been done in it since then stays.
  mutating func recall(_ recollection: Recollection, of id: Int) -> [Effect] {
    memory.add(recollection.marks)
    if let earlier = recollection.view, !memory.hasChosenView {
      view.remembered = earlier
      memory.recall(view.remembered)
    }
    searching.history.prepend(recollection.queries)
    if let earlier = recollection.trail, trail.isEmpty, document?.id == id, document?.list == nil {
      trail.resume(earlier)
    }
    if let bookmark = recollection.bookmark, document?.id == id { goTo(late: bookmark) }
    update(id) { $0.apply(recollection) }
    return goToSought()
  }

  /// Goes where reading ended, which was not known before the first screen; offers it where the reader
  /// has begun to read elsewhere.
  mutating func goTo(late bookmark: Bookmark) {
    guard bookmark.position.top.offset > 0 else { return }
    let rows = layout.textRows
    if document?.isPiped == true, document?.article.isComplete == false {
      document?.awaitedBookmark = bookmark
      return
    }
    if isUntouched {
      if let trace = document?.resume(at: bookmark, rows: rows) { pending = .announcement(trace) }
    } else {
      document?.modify { $0.jumps.leave($0.find(kept: bookmark.position).position) }
      // What a key has led to is not talked over.
      message = message ?? wordsOfEarlierPlace
    }
  }

  private var wordsOfEarlierPlace: PrintableText {
    let hint = keys.key(for: .reading(.goToMark), in: .reading)
      .map { "; \($0)' goes to where you were" }
    return PrintableText("You have read here before\(hint ?? "").")
  }

  /// Waits for what is remembered, or says that there is nothing to go to.
  mutating func seek(_ sought: Pending.Sought, orSay words: PrintableText) {
    guard document?.awaitsRecollection == true else {
      message = words
      return
    }
    pending = .memory(sought)
    message = "Looking into what is remembered."
  }

  /// Goes to what was asked for before it was known.
  private mutating func goToSought() -> [Effect] {
    guard case .memory(let sought) = pending else { return [] }
    pending = .nothing
    message = nil
    switch sought {
    case .mark(let letter): return goTo(mark: letter)
    case .articleBefore: return goBack()
    case .articleAfter: return goForward()
    }
  }

  /// Asks for what has changed to be remembered.
  mutating func keepWhatChanged() -> [Effect] {
    guard memory.isOn else { return [] }
    var effects: [Effect] = []
    if memory.isNew(view.remembered) { effects.append(.rememberView(view.remembered)) }
    guard let id = document?.id else { return effects }
    if memory.isNew(article: id) { document?.forgetRecord() }
    let rows = layout.textRows
    if let record = document?.newRecord(rows: rows) { effects.append(.remember(record)) }
    return effects + keepTrail()
  }

  /// Asks for the trail to be remembered where another article has come to the front; an empty one not
  /// before it is known whether there is an earlier one to go on with.
  private mutating func keepTrail() -> [Effect] {
    guard let document, let file = document.file, !PipedText.isUnnamed(key: file),
      !document.awaitsRecollection || !trail.isEmpty,
      memory.isNew(trailAround: document.id)
    else { return [] }
    return [.rememberTrail(trail.remembered(around: file))]
  }

  /// Says where an article was opened, once its rows are set.
  mutating func announceReturn() {
    guard case .announcement(let trace) = pending, let document else { return }
    pending = .nothing
    switch trace {
    case .words:
      message = PrintableText(
        keys.sentence(
          "Where you were: \(document.percent)%",
          Hint(.motion(.startOrLine), words: "goes to the start"), in: .reading))
    case .heading: message = "The text has changed; this is the section where you were."
    case .distance: message = "The text has changed; this is about where you were."
    }
  }
}
