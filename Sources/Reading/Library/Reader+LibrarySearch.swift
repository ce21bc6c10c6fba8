import Articles
import Records

extension Reader {
  /// Asks for words to look for in all articles.
  mutating func openLibrarySearch() {
    let list = ListLayer(.found, id: nextListID(), title: "Search all articles", lines: [])
    layers.append(.list(list))
    ask(for: "")
  }

  /// Asks for the articles that have what was typed by now.
  mutating func ask(for text: String) {
    librarySearches += 1
    libraryFindings = nil
    effects.append(.searchLibrary(request: librarySearches, words: text))
  }

  /// Takes what was found, unless something else has been typed meanwhile.
  mutating func take(_ findings: LibraryFindings, request: Int) {
    guard request == librarySearches else { return }
    libraryFindings = findings
    for index in layers.indices {
      guard case .list(var list) = layers[index], list.purpose == .found else { continue }
      list.replace(findings.sections.map(Self.line))
      layers[index] = .list(list)
    }
  }

  private static func line(_ found: FoundSection) -> ListLayer.Line {
    ListLayer.Line(
      text: found.section.isEmpty ? found.title : found.title + " › " + found.section,
      detail: found.category, target: .passage(found.path, Anchor(found.offset)),
      snippet: found.snippet)
  }

  /// What the status line says of a search of all articles.
  func librarySearchWords(_ list: ListLayer) -> String {
    guard let findings = libraryFindings else { return "Searching." }
    let unread = findings.unread > 0 ? "\(findings.unread) still to be read" : ""
    if list.filter.isEmpty { return unread }
    let place = "\(min(list.choice + 1, list.visible.count)) of \(list.visible.count)"
    return unread.isEmpty ? place : place + "  " + unread
  }
}
