import Articles
import Records

extension Reader {
  /// Chooses the next or previous link, and brings it onto the screen.
  mutating func stepLink(by steps: Int) {
    let rows = layout.textRows
    if let words = document?.stepLink(by: steps, rows: rows) {
      message = words
      return
    }
    document?.readNumberedAddresses()
    // The rows in which its target is named must not hide it.
    let covered = targetRows?.count ?? 1
    if covered > 1 { document?.keepChosenLink(within: max(1, rows - covered + 1)) }
  }

  /// Follows link `number`, counted from 1, or the chosen one; without either, scrolls a line.
  mutating func followLink(numbered number: Int?) -> LayerResponse {
    guard let document else { return .stays() }
    if let number { return follow(numbered: number) }
    if document.chosenLink != nil { return followChosenLink() }
    scroll(by: 1)
    return .stays()
  }

  /// Follows the chosen link, as Enter does.
  mutating func followChosenLink() -> LayerResponse {
    document?.chosenLink.map { follow($0) } ?? .stays()
  }

  private mutating func follow(numbered number: Int) -> LayerResponse {
    let titles = document?.article.related.count ?? 0
    if number > 0, number <= titles { return follow(.title(number - 1)) }
    let references = document?.listedReferences() ?? []
    let index = number - titles - 1
    if references.indices.contains(index) { return follow(references[index]) }
    let count = titles + references.count
    message =
      count == 0
      ? "This article has no links." : PrintableText("This article has links 1 to \(count).")
    return .stays()
  }

  private mutating func follow(_ link: Link) -> LayerResponse {
    switch link {
    case .title(let index):
      guard let document else { return .stays() }
      let title = document.article.related[index].title
      let words = document.text(title)
      if document.isPage, let target = document.source.target(ofLinkIn: title) {
        return follow(target, shownAs: words)
      }
      return follow(title: words)
    case .reference(let reference): return follow(reference)
    }
  }

  /// Goes where a reference leads; a page of the manual may be an article of the library.
  mutating func follow(_ reference: Reference) -> LayerResponse {
    document?.readNumberedAddresses()
    guard let document else { return .stays() }
    let words = document.text(reference.range)
    switch reference.target {
    case .manualPage: return follow(manual: words)
    case .section, .heading: return jump(to: reference, words)
    case .address(let number):
      guard let target = document.linkTarget(of: reference) else {
        message =
          document.source.isComplete
          ? PrintableText("The list at the end has no address \(number).")
          : "The list of addresses at the end is not here yet."
        return .stays()
      }
      return follow(target, shownAs: words)
    case .marked(let target):
      return follow(document.linkTarget(of: reference) ?? target, shownAs: words)
    }
  }

  /// Goes where a link leads whose words are `words`.
  private mutating func follow(
    _ target: LinkTarget, shownAs words: PrintableText
  ) -> LayerResponse {
    guard let document else { return .stays() }
    switch target {
    case .article(let title): return follow(title: document.text(title))
    case .title(let title, let heading): return follow(titled: title, heading)
    case .place(let name): return .stays(goTo(place: name))
    case .file(let path, let fragment):
      return .stays(
        find(
          LinkedFile(
            path: document.path(ofLinked: path), fragment: fragment, folder: document.folder)))
    case .address(let address): return open(address: address, shownAs: words)
    }
  }

  /// Goes where a link such as `[[Title#Heading]]` leads: a file beside the text comes before the library.
  private mutating func follow(titled title: String, _ heading: String?) -> LayerResponse {
    guard !title.isEmpty else { return .stays(goTo(place: heading ?? "")) }
    guard let document, document.path != nil else {
      return follow(title: PrintableText(title), heading: heading)
    }
    return .stays(
      find(
        LinkedFile(
          path: document.path(ofLinked: ""), title: title, fragment: heading,
          folder: document.folder)))
  }

  private mutating func jump(to reference: Reference, _ words: PrintableText) -> LayerResponse {
    guard let target = document?.target(of: reference) else {
      message = "Nothing in this text is called “" + words + "”."
      return .stays()
    }
    document?.chosenLink = .reference(reference)
    document?.follow(to: target)
    return .stays()
  }

  /// Opens the article that bears a title, or offers those whose titles are most like it.
  mutating func follow(title: PrintableText, heading: String? = nil) -> LayerResponse {
    guard let articles = library.articles, articles.isComplete else {
      pending = .title(title, heading: heading)
      message = "Reading the library."
      return .stays([.listLibrary])
    }
    let found = articles.entries(titled: title)
    switch found.count {
    case 0: return suggest(articles.nearest(to: title), insteadOf: title)
    case 1: return .stays(open(found[0], for: title, heading))
    default: return .opens(SuggestionsLayer(found, called: title))
    }
  }

  private mutating func open(
    _ entry: LibraryEntry, for title: PrintableText, _ heading: String?
  ) -> [Effect] {
    if TitleKey(entry.title) != TitleKey(title) {
      message = "“" + title + "” is taken for “" + entry.title + "”."
    }
    guard let heading else { return open(entry.path, from: .link) }
    return open(linked: entry.path, heading, folder: nil)
  }

  private mutating func suggest(
    _ nearest: [LibraryEntry], insteadOf title: PrintableText
  ) -> LayerResponse {
    if !nearest.isEmpty { return .opens(SuggestionsLayer(nearest: nearest, to: title)) }
    message = "Not in the library: “" + title + "”."
    return .stays()
  }

  /// Lists the links again, as the library is known now; a list without a line closes.
  mutating func refreshLinks() {
    guard layers.front is LinksLayer else { return }
    let lines = linkLines()
    layers.update(LinksLayer.self) { $0.choice.replace(lines) }
    guard lines.isEmpty, library.namers != nil else { return }
    layers.closeFront { _ in false }
    message = LinksLayer.wordsOfNone
  }

  /// The links of the text in front, and the articles that name it.
  mutating func linkLines() -> [Choice.Line] {
    document?.readNumberedAddresses()
    let references = document?.listedReferences() ?? []
    guard let document else { return [] }
    let titles = document.article.related.prefix(Self.mostLines).enumerated().map { index, link in
      let title = document.text(link.title)
      return Choice.Line(
        text: title, detail: bearers(of: title), number: PrintableText("\(index + 1)"),
        subject: .title(title))
    }
    let places = references.enumerated().map { index, reference in
      Choice.Line(
        text: document.text(reference.range), detail: document.words(ofTarget: reference) ?? "",
        number: PrintableText("\(titles.count + index + 1)"), subject: .reference(reference))
    }
    return titles + places + teasers(of: document)
      + namers(of: document).map {
        Choice.Line(text: $0.title, group: "Named by", subject: .file($0.path))
      }
  }

  /// The related articles that the page links to beside its own.
  private func teasers(of document: Document) -> [Choice.Line] {
    (document.source.page?.related ?? []).compactMap { range in
      guard let target = document.source.target(ofLinkIn: range) else { return nil }
      let reference = Reference(target: .marked(target), range: range)
      return Choice.Line(
        text: document.text(range), detail: document.words(ofTarget: reference) ?? "",
        group: "Related", subject: .reference(reference))
    }
  }

  /// The other articles that name this one in their links.
  private func namers(of document: Document) -> [LibraryEntry] {
    (library.namers?[TitleKey(document.title)] ?? []).filter {
      $0.path != document.path && $0.path != document.file
    }
  }

  /// What is to be said of the articles that bear a title, where it is not just one.
  private func bearers(of title: PrintableText) -> PrintableText {
    guard let articles = library.articles, articles.isComplete else { return "" }
    let count = articles.entries(titled: title).count
    if count == 1 { return "" }
    return count == 0 ? "not in the library" : PrintableText("\(count) articles")
  }
}
