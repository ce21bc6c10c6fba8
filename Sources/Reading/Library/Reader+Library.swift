public import Articles
public import Records

extension Reader {
  /// The articles of the library in the order that was chosen.
  var libraryLines: [Choice.Line] { library.lines(fileInFront: document?.file) }

  /// Shows articles that bear the same title as the first thing there is.
  public mutating func offer(_ entries: [LibraryEntry], called title: PrintableText) -> [Effect] {
    layers.open(SuggestionsLayer(entries, called: title, id: layers.nextID()))
    return settle()
  }

  /// Shows those articles as the first thing there is whose titles are nearest to one that none bears.
  public mutating func offer(
    nearest entries: [LibraryEntry], to title: PrintableText
  ) -> [Effect] {
    layers.open(SuggestionsLayer(nearest: entries, to: title, id: layers.nextID()))
    return settle()
  }

  /// Asks how far the articles of the library were read, and when.
  func askForReadings() -> [Effect] { memory.isOn ? [.listHistory] : [] }

  /// Lists the articles that are known now, and goes on with what waited for them.
  mutating func list(_ articles: LibraryArticles) -> [Effect] {
    library.replace(articles)
    refreshLinks()
    renewLibrary()
    guard articles.isComplete, let response = followPending() else { return [] }
    if let refusal = permissions.refusal(of: response.effects) {
      message = refusal
      return []
    }
    return apply(response, at: layers.count - 1)
  }

  /// Follows what waited for the library; nil where nothing did.
  private mutating func followPending() -> LayerResponse? {
    let wish = pending
    switch wish {
    case .title, .manual: (pending, message) = (.nothing, nil)
    case .nothing, .mark, .memory, .announcement, .line, .place, .linked: return nil
    }
    if case .manual(let page) = wish { return open(manual: page) }
    if case .title(let title, let heading) = wish { return follow(title: title, heading: heading) }
    return nil
  }

  /// Lists what was found, unless something else has been typed meanwhile.
  mutating func list(_ findings: LibraryFindings, request: Int) {
    guard library.keep(findings, request: request) else { return }
    let lines = findings.sections.map(LibrarySearchLayer.line)
    layers.update(LibrarySearchLayer.self) { $0.choice.replace(lines) }
  }

  /// Lists the articles that were read.
  ///
  /// A library that was just opened is arranged by them. One that is returned to keeps its order, so
  /// that nothing moves away under the hand; only what it says of each article changes.
  mutating func list(_ entries: [HistoryEntry]) {
    library.replace(entries)
    if layers.first(LibraryLayer.self)?.awaitsReadings == true {
      library.arrange()
      renewLibrary { $0.awaitsReadings }
      layers.update(LibraryLayer.self) { $0.endAwaiting() }
    }
    let file = document?.file
    layers.update(HistoryLayer.self) { $0.fill(entries, fileInFront: file) }
  }

  /// Lists the library again in its layers.
  ///
  /// The choice stays on its article. Before the first key it is on the first one, or on the one that
  /// is read.
  private mutating func renewLibrary(where isMeant: (LibraryLayer) -> Bool = { _ in true }) {
    let lines = libraryLines
    let own = ownLine(in: lines)
    let isUntouched = document == nil && isUntouched
    layers.update(LibraryLayer.self) { layer in
      if isMeant(layer) { layer.renew(lines, own: own, isUntouched: isUntouched) }
    }
  }

  /// Asks for changes and for a preview while the library is in front.
  mutating func followLibrary(_ layout: Layout) -> [Effect] {
    let front = layers.front as? LibraryLayer
    let path = layout.previewColumns > 0 ? front?.choice.chosen?.article?.path : nil
    return library.follow(isShown: front != nil, previewed: path)
  }

  /// The index of the article that is being read; 0 where it is none of them.
  ///
  /// A path may be written in more than one way, so the name and the title count as well.
  func ownLine(in lines: [Choice.Line]) -> Int {
    guard let document, let path = document.path else { return 0 }
    let name = path.split(separator: "/").last
    return lines.firstIndex { $0.subject == .file(path) }
      ?? lines.firstIndex { line in
        guard case .file(let other) = line.subject, line.text == document.title else {
          return false
        }
        return other.split(separator: "/").last == name
      } ?? 0
  }
}
