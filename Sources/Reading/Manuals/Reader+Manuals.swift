import Articles
import Records

/// Pages of the manual, which are opened by `man`.
extension Reader {
  /// Opens the page that the words of a reference name.
  mutating func follow(manual words: PrintableText) -> LayerResponse {
    guard let page = ManualPage(reference: words) else {
      message = "“" + words + "” cannot be the name of a page of the manual."
      return .stays()
    }
    return open(manual: page)
  }

  /// Opens a page: the article of the library that bears its name, else what `man` prints.
  mutating func open(manual page: ManualPage) -> LayerResponse {
    guard permissions.allow(.readLibrary) else { return .stays([.openManual(page)]) }
    guard let articles = library.articles, articles.isComplete else {
      pending = .manual(page)
      message = "Reading the library."
      return .stays([.listLibrary])
    }
    let title = PrintableText(page.title)
    if articles.entries(titled: title).isEmpty { return .stays(print(page, from: .link)) }
    return follow(title: title)
  }

  /// Has `man` print a page.
  mutating func print(_ page: ManualPage, from arrival: Arrival) -> [Effect] {
    awaitedArticle = AwaitedArticle(path: page.title, arrival: arrival)
    return [.openManual(page)]
  }

  /// Opens the page that the chosen reference names.
  mutating func openChosenManual() -> LayerResponse {
    guard case .reference(let reference) = document?.chosenLink, reference.target == .manualPage
    else {
      message = "Choose a page of the manual such as ls(1) first, with Tab."
      return .stays()
    }
    return follow(reference)
  }

  /// Does what stands behind `man` in a command: "ls", "3 printf", "printf(3)", "-k WORD".
  mutating func openManual(typed words: String) -> LayerResponse {
    let parts = words.split(separator: " ").map(String.init)
    if parts.first == "-k", parts.count > 1 {
      return listManuals(having: parts.dropFirst().joined(separator: " "))
    }
    guard let page = Self.page(parts) else {
      message = "Name a page, such as ls, 3 printf or printf(3), or list pages with -k WORD."
      return .stays()
    }
    return open(manual: page)
  }

  private static func page(_ parts: [String]) -> ManualPage? {
    switch parts.count {
    case 1: ManualPage(reference: parts[0]) ?? ManualPage(name: parts[0])
    case 2: ManualPage(name: parts[1], section: parts[0])
    default: nil
    }
  }

  private mutating func listManuals(having words: String) -> LayerResponse {
    message = "Looking through the manual."
    return .stays([.listManuals(words: words)])
  }

  /// Shows the pages that were found, from which one can be opened.
  mutating func list(_ entries: [ManualEntry], having words: String) {
    message = nil
    layers.open(ManualsLayer(id: layers.nextID(), entries, having: words))
  }
}
