import Articles

/// Going to places that marks name.
extension Reader {
  /// Goes to a place in the text in front; an empty name is its start, as on a page.
  mutating func goTo(place name: String, isArrival: Bool = false) -> [Effect] {
    guard let document else { return [] }
    let near = 0..<PlaceSearch.part
    if let anchor = document.place(named: name, in: near) ?? Self.start(named: name) {
      go(to: anchor, isArrival: isArrival)
      return []
    }
    if document.source.count <= near.upperBound, document.article.isComplete,
      document.article.sections.count <= Document.mostHeadings
    {
      guard let anchor = document.heading(named: name) else {
        sayNoPlace(name)
        return []
      }
      go(to: anchor, isArrival: isArrival)
      return []
    }
    let wish = PlaceWish(
      article: document.id, name: name, searchedTo: near.upperBound, isArrival: isArrival)
    return seek(wish)
  }

  /// A page without a mark of this name calls its own start so.
  private static func start(named name: String) -> Anchor? {
    name.isEmpty || name == "top" ? .start : nil
  }

  private mutating func seek(_ wish: PlaceWish) -> [Effect] {
    var wish = wish
    wish.isAsked = true
    wish.knowsHeadings = document?.article.isComplete ?? false
    pending = .place(wish)
    message = PrintableText("Looking for “\(wish.name)”.")
    return [.findPlace(article: wish.article, name: wish.name, from: wish.searchedTo)]
  }

  /// Looks for a place that is wanted in what has come of an article.
  mutating func seekPlaceOn(in id: Int) -> [Effect] {
    guard case .place(let wish) = pending, wish.article == id, !wish.isAsked else { return [] }
    return seek(wish)
  }

  /// Goes to a place that was found, or waits for more of the text, if it is still wanted.
  mutating func goTo(
    place name: String, at offset: Int?, searchedTo end: Int, of id: Int
  ) -> [Effect] {
    guard case .place(var wish) = pending, wish.article == id, wish.name == name,
      let document, document.id == id
    else { return [] }
    if let offset {
      pending = .nothing
      message = nil
      go(to: Anchor(offset), isArrival: wish.isArrival)
      return []
    }
    wish.isAsked = false
    wish.searchedTo = end
    if end < document.source.count { return seek(wish) }
    guard document.article.isComplete else {
      pending = .place(wish)
      return []
    }
    // Headings are looked for once all of them are known.
    if !wish.knowsHeadings { return seek(wish) }
    pending = .nothing
    sayNoPlace(name)
    return []
  }

  /// Who has come to the text by a link returns to where that was, and not to the start of this text.
  private mutating func go(to anchor: Anchor, isArrival: Bool) {
    if isArrival { document?.show(anchor) } else { document?.follow(to: anchor) }
  }

  private mutating func sayNoPlace(_ name: String) {
    message = PrintableText("No place in this text is called “\(name)”.")
  }
}
