import Articles
import Records

extension Reader {
  /// Takes an article that was opened; the one before stays on the trail.
  mutating func take(_ opened: OpenedArticle) {
    var next = Document(opened, measure: layout.measure)
    isUntouched = true
    next.awaitsRecollection = remembers && next.file != nil
    returned = opened.bookmark.flatMap { next.resume(at: $0, rows: layout.textRows) }
    switch arrival {
    case .list(let list): next.list = list
    case .found(let list, let place):
      next.list = list
      returned = nil
      next.show(place)
    case .link: next.list = document?.list
    case .mark(let position):
      next.list = document?.list
      show(position, in: &next)
    case .start, .back, .forward: break
    }
    if let current = document { leave(current) }
    document = next
    layers = []
    count = ""
    arrival = .start
    if let encoding = next.encoding {
      message = PrintableText("Read as \(encoding); --encoding takes it as another.")
    }
  }

  private mutating func leave(_ document: Document) {
    switch arrival {
    case .back: trail.goBack(from: document)
    case .forward: trail.goForward(from: document)
    case .list, .found, .link, .mark, .start: trail.leave(document)
    }
  }

  /// Says what failed; an article of an earlier session that cannot be opened leaves the trail.
  mutating func takeFailure(_ words: PrintableText) {
    switch arrival {
    case .back: trail.skipBefore()
    case .forward: trail.skipAfter()
    case .list, .found, .link, .mark, .start: break
    }
    arrival = .start
    message = words
  }

  /// Takes the titles of the shelf, and goes on with what waited for them.
  mutating func take(_ shelf: Catalogue) {
    catalogue = shelf
    awaitedPreview = nil
    refreshLinks()
    for index in layers.indices {
      guard case .list(var list) = layers[index] else { continue }
      switch list.purpose {
      case .library:
        renew(&list)
      case .links, .headings, .files, .suggestions, .history, .found: break
      }
      layers[index] = .list(list)
    }
    if shelf.isComplete, let title = awaitedTitle {
      awaitedTitle = nil
      message = nil
      follow(title: title)
    }
  }

  mutating func goBack() {
    guard let current = document, let target = trail.before else {
      return seek(.articleBefore, orSay: "This is the first article.")
    }
    guard case .document(let earlier) = target else { return reopen(target, as: .back) }
    trail.goBack(from: current)
    document = earlier
  }

  mutating func goForward() {
    guard let current = document, let target = trail.after else {
      return seek(.articleAfter, orSay: "No article after this one.")
    }
    guard case .document(let later) = target else { return reopen(target, as: .forward) }
    trail.goForward(from: current)
    document = later
  }

  /// Opens an article that is on the trail from an earlier session.
  private mutating func reopen(_ step: Trail.Step, as arrival: Arrival) {
    guard case .file(let path) = step else { return }
    self.arrival = arrival
    effects.append(.open(path: path))
  }

  mutating func nextListID() -> Int {
    lists += 1
    return lists
  }

  /// Closes what is in front; in an article from a list, returns to the list; then leaves.
  mutating func closeLayer() {
    if layers.isEmpty {
      guard let list = document?.list else { return effects.append(.quit) }
      returnToList(list)
    } else if isAtRoot {
      effects.append(.quit)
    } else {
      layers.removeLast()
    }
  }

  /// Closes what is in front, but never the program.
  mutating func dismissLayer() {
    if isAtRoot { message = "q leaves." } else { closeLayer() }
  }

  /// Whether only the library is there, with no article under it.
  private var isAtRoot: Bool { document == nil && layers.count == 1 }

  /// Shows a list again, over the article that it was opened in.
  private mutating func returnToList(_ list: ListLayer) {
    while let current = document, current.list?.id == list.id {
      document = nil
      guard case .document(let earlier) = trail.before else { break }
      trail.goBack(from: current)
      document = earlier
    }
    // What was found in the library stood over it.
    layers = list.purpose == .found ? [.list(libraryLayer()), .list(list)] : [.list(list)]
    if list.purpose == .library || list.purpose == .found { askForReadings() }
  }
}
