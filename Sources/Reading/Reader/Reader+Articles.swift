import Articles

extension Reader {
  /// Takes an article that was opened; the one before stays on the trail.
  mutating func take(_ opened: OpenedArticle) {
    var next = Document(opened, measure: layout.measure)
    isUntouched = true
    next.awaitsRecollection = remembers && next.file != nil
    returned = opened.bookmark.flatMap { next.resume(at: $0, rows: layout.textRows) }
    switch arrival {
    case .list(let list): next.list = list
    case .link: next.list = document?.list
    case .mark(let position):
      next.list = document?.list
      show(position, in: &next)
    case .start: break
    }
    if let current = document { trail.leave(current) }
    document = next
    layers = []
    count = ""
    arrival = .start
    if let encoding = next.encoding {
      message = PrintableText("Read as \(encoding); --encoding takes it as another.")
    }
  }

  /// Takes the titles of the shelf, and goes on with what waited for them.
  mutating func take(_ shelf: Catalogue) {
    catalogue = shelf
    for index in layers.indices {
      guard case .list(var list) = layers[index] else { continue }
      switch list.purpose {
      case .library:
        let wasEmpty = list.lines.isEmpty
        list.replace(libraryLines())
        if wasEmpty { list.choose(ownLine(in: list.lines)) }
      case .links: if let document { list.replace(linkLines(of: document)) }
      case .headings, .files, .suggestions: break
      }
      layers[index] = .list(list)
    }
    if let title = awaitedTitle {
      awaitedTitle = nil
      message = nil
      follow(title: title)
    }
  }

  mutating func goBack() {
    guard let current = document, let target = trail.back(from: current) else {
      message = "This is the first article."
      return
    }
    document = target
  }

  mutating func goForward() {
    guard let current = document, let target = trail.forward(from: current) else {
      message = "No article after this one."
      return
    }
    document = target
  }

  /// Shows the library over the text.
  mutating func openShelf() {
    if catalogue == nil { effects.append(.listShelf) }
    layers.append(.list(libraryLayer()))
  }

  mutating func libraryLayer() -> ListLayer {
    let lines = libraryLines()
    return ListLayer(
      .library, id: nextListID(), title: "Library", lines: lines, choice: ownLine(in: lines))
  }

  /// The index of the article that is being read; 0 where it is none of them.
  ///
  /// A path may be written in more than one way, so the name and the title count as well.
  private func ownLine(in lines: [ListLayer.Line]) -> Int {
    guard let document, let path = document.path else { return 0 }
    let name = path.split(separator: "/").last
    return lines.firstIndex { $0.target == .file(path) }
      ?? lines.firstIndex { line in
        guard case .file(let other) = line.target, line.text == document.title else { return false }
        return other.split(separator: "/").last == name
      } ?? 0
  }

  private mutating func nextListID() -> Int {
    lists += 1
    return lists
  }

  /// The articles by category, those without one last.
  private func libraryLines() -> [ListLayer.Line] {
    let entries = catalogue?.entries ?? []
    let sorted = entries.sorted { left, right in
      let order = (
        left.category?.string.lowercased() ?? "\u{10FFFF}", left.title.string.lowercased()
      )
      return order < (
        right.category?.string.lowercased() ?? "\u{10FFFF}", right.title.string.lowercased()
      )
    }
    return sorted.map {
      ListLayer.Line(text: $0.title, group: $0.category ?? "Other", target: .file($0.path))
    }
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
      document = trail.back(from: current)
    }
    layers = [.list(list)]
  }
}
