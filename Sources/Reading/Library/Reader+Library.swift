import Articles
import Records

extension Reader {
  /// Shows the library over the text.
  mutating func openShelf() {
    if catalogue == nil { effects.append(.listLibrary) }
    askForReadings()
    layers.append(.list(libraryLayer()))
  }

  mutating func libraryLayer() -> ListLayer {
    arrangedReadings = readings
    let lines = libraryLines()
    var list = ListLayer(
      .library, id: nextListID(), title: "Library", lines: lines, choice: ownLine(in: lines))
    list.awaitsReadings = remembers
    return list
  }

  /// Asks how far the articles of the library were read, and when.
  mutating func askForReadings() {
    if remembers { effects.append(.listHistory) }
  }

  /// The articles on the shelf in the order that was chosen.
  private func libraryLines() -> [ListLayer.Line] {
    guard let catalogue else { return [] }
    return LibraryListing(
      catalogue: catalogue, readings: arrangedReadings, fileInFront: document?.file
    ).lines(by: libraryOrder)
  }

  /// Sorts the library; the choice stays on its article.
  mutating func sort(_ list: inout ListLayer, by order: LibraryOrder) {
    guard list.purpose == .library else { return }
    libraryOrder = order
    arrangedReadings = readings
    list.replace(libraryLines())
  }

  /// Shows the shelf in a list of it as it is known now.
  ///
  /// The choice stays on its article. Before the first key it is on the first one, or on the one that
  /// is read.
  mutating func renew(_ list: inout ListLayer) {
    let wasEmpty = list.lines.isEmpty
    list.replace(libraryLines())
    if wasEmpty || document == nil && isUntouched { list.choose(ownLine(in: list.lines)) }
  }

  /// Takes how far articles were read, and when.
  ///
  /// A list that was just opened is arranged by it. One that is returned to keeps its order, so that
  /// nothing moves away under the hand; only what it says of each article is renewed.
  mutating func take(readings entries: [HistoryEntry]) {
    readings = Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }
    for index in layers.indices {
      guard case .list(var list) = layers[index], list.awaitsReadings else { continue }
      list.awaitsReadings = false
      arrangedReadings = readings
      renew(&list)
      layers[index] = .list(list)
    }
  }

  /// The index of the article that is being read; 0 where it is none of them.
  ///
  /// A path may be written in more than one way, so the name and the title count as well.
  func ownLine(in lines: [ListLayer.Line]) -> Int {
    guard let document, let path = document.path else { return 0 }
    let name = path.split(separator: "/").last
    return lines.firstIndex { $0.target == .file(path) }
      ?? lines.firstIndex { line in
        guard case .file(let other) = line.target, line.text == document.title else { return false }
        return other.split(separator: "/").last == name
      } ?? 0
  }
}
