import Articles
import Records
import Typesetting

extension Reader {
  /// Asks for the article in a file, or for the page of the manual that is remembered by `path`.
  mutating func open(_ path: String, from arrival: Arrival) -> [Effect] {
    if let page = PipedText.manual(ofKey: path) { return print(page, from: arrival) }
    awaitedArticle = AwaitedArticle(path: path, arrival: arrival)
    return [.open(path: path)]
  }

  /// Says that an article that was asked for takes long.
  mutating func sayOpening(_ path: String) {
    // A file that is read again is none that was asked for.
    let isAwaited = awaitedArticle?.path == path
    if !isAwaited { awaitedArticle = AwaitedArticle(path: path, arrival: .start) }
    awaitedArticle?.isSlow = true
    // What was said before hides the status line.
    message = nil
  }

  /// Shows an article that was opened; the one before stays on the trail.
  mutating func show(_ opened: OpenedArticle) -> [Effect] {
    var next = Document(opened, measure: view.measure)
    // A place in a page is one in its text, which comes first.
    if !next.isPage { next.showSource(opensVerbatim) }
    next.hideFurniture(!options.showsFurniture)
    let layout = layout(of: next)
    next.galley.set(measure: layout.measure)
    let arrival = awaitedArticle?.arrival ?? .start
    awaitedArticle = nil
    pending = .nothing
    isUntouched = true
    next.awaitsRecollection = memory.isOn && next.file != nil
    let trace = opened.bookmark.flatMap { bookmark -> QuotedPlace.Trace? in
      if !next.isPiped || next.article.isComplete {
        return next.resume(at: bookmark, rows: layout.textRows)
      }
      next.awaitedBookmark = bookmark
      return nil
    }
    // A page says itself what it is in.
    if let encoding = next.encoding, !next.isPage {
      message = PrintableText("Read as \(encoding); --encoding takes it as another.")
    }
    place(&next, by: arrival, resumedBy: trace, rows: layout.textRows)
    if next.isPage { next.showSource(opensVerbatim) }
    leave(by: arrival)
    files.note(arrival, leaving: document)
    document = next
    count = ""
    let lists = listsReturnedTo
    layers.close(from: 0) { lists.contains($0) }
    layers.forgetLists { lists.contains($0) }
    guard case .linked(let fragment?, _) = arrival else { return [] }
    pending = .nothing
    return goTo(place: fragment, isArrival: true)
  }

  /// Goes where an article that was opened is to be read, and notes the list that it returns to.
  private mutating func place(
    _ next: inout Document, by arrival: Arrival, resumedBy trace: QuotedPlace.Trace?, rows: Int
  ) {
    next.list = document?.list
    switch arrival {
    case .list(let id): next.list = id
    case .passage(let id, let place):
      next.list = id
      return next.show(place)
    case .mark(let position):
      if next.isPiped {
        next.awaitedBookmark = Bookmark(title: "", position: position)
        return
      }
      return sayChange(next.show(position, rows: rows))
    case .named: next.list = files.list
    case .link, .typed: break
    case .linked(_, let folder): next.folder = folder
    case .start, .back, .forward: next.list = nil
    }
    if let trace { pending = .announcement(trace) }
  }

  /// Puts the article in front on the trail.
  private mutating func leave(by arrival: Arrival) {
    guard let document else { return }
    switch arrival {
    case .back: trail.goBack(from: document)
    case .forward: trail.goForward(from: document)
    case .list, .passage, .link, .linked, .mark, .named, .typed, .start: leave(document)
    }
  }

  /// Leaves an article behind for another one; the files that were named stay as they were left.
  mutating func leave(_ document: Document) { files.keep(trail.leave(document)) }

  /// Says why an article does not come; an article of an earlier session that cannot be opened leaves
  /// the trail, and one of several files is passed over.
  mutating func giveUpOpening(_ words: PrintableText) -> [Effect] {
    let arrival = awaitedArticle?.arrival
    awaitedArticle = nil
    message = words
    switch arrival {
    case .back: trail.skipBefore()
    case .forward: trail.skipAfter()
    case .named(let index, let step): return passOver(fileAt: index, by: step)
    case .list, .passage, .link, .linked, .mark, .typed, .start, nil: break
    }
    return []
  }

  /// Returns to where a link of this text was followed; without one, to the article before.
  mutating func goBack() -> [Effect] {
    if document?.returnFromLink() == true { return [] }
    guard let document, let target = trail.before else {
      seek(.articleBefore, orSay: "This is the first article.")
      return []
    }
    guard case .document(let earlier) = target else { return reopen(target, from: .back) }
    trail.goBack(from: document)
    self.document = earlier
    return []
  }

  mutating func goForward() -> [Effect] {
    if document?.goAlongAgain() == true { return [] }
    guard let document, let target = trail.after else {
      seek(.articleAfter, orSay: "No article after this one.")
      return []
    }
    guard case .document(let later) = target else { return reopen(target, from: .forward) }
    trail.goForward(from: document)
    self.document = later
    return []
  }

  /// Opens an article that is on the trail from an earlier session.
  private mutating func reopen(_ step: Trail.Step, from arrival: Arrival) -> [Effect] {
    guard case .file(let path) = step else { return [] }
    return open(path, from: arrival)
  }

  /// The numbers of the lists that an article returns to.
  var listsReturnedTo: [Int] { trail.lists + (document?.list.map { [$0] } ?? []) }

  /// Shows a list again, over the article that it was opened in; nil where it is not there.
  mutating func returnToList(_ id: Int) -> [Effect]? {
    guard layers.reopen(id) else { return nil }
    while let current = document, current.list == id {
      document = nil
      guard case .document(let earlier) = trail.before else { break }
      trail.goBack(from: current)
      document = earlier
    }
    let isOfLibrary = layers.front is LibraryLayer || layers.front is LibrarySearchLayer
    return isOfLibrary ? askForReadings() : []
  }
}
