import Articles
import Records
import Typesetting

extension Reader {
  /// Chooses the next or previous link, and brings it onto the screen.
  mutating func stepLink(by steps: Int) {
    guard var current = document else { return }
    document = nil
    defer { document = current }
    guard let link = current.link(steps) else {
      let hasNone = current.chosenLink == nil && current.hasNoLinks
      message =
        hasNone
        ? "This article has no links."
        : steps > 0 ? "No link after this one." : "No link before this one."
      return
    }
    current.choose(link, rows: layout.textRows)
  }

  /// Follows link `number`, counted from 1, or the chosen one; without either, scrolls a line.
  mutating func followLink(numbered number: Int?) {
    guard let document else { return }
    if let number {
      follow(numbered: number)
    } else if let chosen = document.chosenLink {
      follow(chosen)
    } else {
      scroll(by: 1)
    }
  }

  private mutating func follow(numbered number: Int) {
    guard var current = document else { return }
    let titles = current.article.related.count
    if number > 0, number <= titles { return follow(.title(number - 1)) }
    let references = current.listedReferences()
    document = current
    let index = number - titles - 1
    if references.indices.contains(index) { return follow(.reference(references[index])) }
    let count = titles + references.count
    message =
      count == 0
      ? "This article has no links." : PrintableText("This article has links 1 to \(count).")
  }

  private mutating func follow(_ link: Link) {
    switch link {
    case .title(let index):
      if let document { follow(title: document.text(document.article.related[index].title)) }
    case .reference(let reference): follow(reference)
    }
  }

  /// Goes where a reference leads; a manual page is looked for on the shelf.
  mutating func follow(_ reference: Reference) {
    guard var current = document else { return }
    let words = current.text(reference.range)
    if reference.target == .manualPage { return follow(title: words) }
    guard let target = current.target(of: reference) else {
      message = "Nothing in this text is called “" + words + "”."
      return
    }
    current.position.place = reference.start
    document = current
    jump(to: target)
  }

  /// Opens the article that bears a title, or offers those whose titles are most like it.
  mutating func follow(title: PrintableText) {
    guard let catalogue, catalogue.isComplete else {
      awaitedTitle = title
      message = "Reading the shelf."
      effects.append(.listLibrary)
      return
    }
    let found = catalogue.entries(titled: title)
    switch found.count {
    case 0: suggest(catalogue.nearest(to: title), insteadOf: title)
    case 1: open(found[0], for: title)
    default: offer(found, called: title)
    }
  }

  private mutating func open(_ entry: ShelfEntry, for title: PrintableText) {
    if TitleKey(entry.title) != TitleKey(title) {
      message = "“" + title + "” is taken for “" + entry.title + "”."
    }
    arrival = .link
    effects.append(.open(path: entry.path))
  }

  private mutating func suggest(_ nearest: [ShelfEntry], insteadOf title: PrintableText) {
    guard !nearest.isEmpty else {
      message = "Not on the shelf: “" + title + "”."
      return
    }
    let lines = nearest.map { ListLayer.Line(text: $0.title, target: .file($0.path)) }
    layers.append(
      .list(
        ListLayer(.suggestions, title: "Not on the shelf: “" + title + "”. Nearest:", lines: lines))
    )
  }

  /// Asks which of the articles is meant that bear one title; their files tell them apart.
  private mutating func offer(_ entries: [ShelfEntry], called title: PrintableText) {
    let lines = entries.map { entry in
      ListLayer.Line(
        text: PrintableText(entry.path.split(separator: "/").suffix(2).joined(separator: "/")),
        detail: entry.category ?? "", target: .file(entry.path))
    }
    let words = PrintableText("\(entries.count) articles are called “") + title + "”:"
    layers.append(.list(ListLayer(.suggestions, title: words, lines: lines)))
  }

  /// Shows the links of the article as a list, and the articles that name it.
  mutating func openLinks() {
    guard let document else { return }
    if catalogue == nil { effects.append(.listLibrary) }
    if namers == nil { effects.append(.listNamers) }
    let links = document.article.related
    let next = links.partitioningIndex { $0.start >= document.position.place }
    let chosen: Int? = if case .title(let index) = document.chosenLink { index } else { nil }
    layers.append(
      .list(
        ListLayer(
          .links, title: "Links in “" + document.title + "”", lines: linkLines(),
          choice: chosen ?? min(next, max(0, links.count - 1)))))
    closeEmptyLinks()
  }

  /// Takes the articles that name others, by the titles that they name.
  mutating func take(_ namers: [TitleKey: [ShelfEntry]]) {
    self.namers = namers
    refreshLinks()
  }

  /// Shows the links anew, as the shelf is known now.
  mutating func refreshLinks() {
    guard case .list(var list) = layers.last, list.purpose == .links else { return }
    list.replace(linkLines())
    replaceLayer(.list(list))
    closeEmptyLinks()
  }

  private mutating func closeEmptyLinks() {
    guard case .list(let list) = layers.last, list.lines.isEmpty, namers != nil else { return }
    layers.removeLast()
    message = "This article has no links, and no other names it."
  }

  private mutating func linkLines() -> [ListLayer.Line] {
    guard var document else { return [] }
    let references = document.listedReferences()
    self.document = document
    let titles = document.article.related.prefix(Self.mostLines).enumerated().map { index, link in
      let title = document.text(link.title)
      return ListLayer.Line(
        text: title, detail: bearers(of: title), number: PrintableText("\(index + 1)"),
        target: .title(title))
    }
    let places = references.enumerated().map { index, reference in
      ListLayer.Line(
        text: document.text(reference.range), number: PrintableText("\(titles.count + index + 1)"),
        target: .reference(reference))
    }
    return titles + places
      + namers(of: document).map {
        ListLayer.Line(text: $0.title, group: "Named by", target: .file($0.path))
      }
  }

  /// The other articles that name this one in their links.
  private func namers(of document: Document) -> [ShelfEntry] {
    (namers?[TitleKey(document.title)] ?? []).filter {
      $0.path != document.path && $0.path != document.file
    }
  }

  /// What is to be said of the articles that bear a title, where it is not just one.
  private func bearers(of title: PrintableText) -> PrintableText {
    guard let catalogue, catalogue.isComplete else { return "" }
    let count = catalogue.entries(titled: title).count
    if count == 1 { return "" }
    return count == 0 ? "not on the shelf" : PrintableText("\(count) articles")
  }
}

extension Document {
  /// Whether there is nothing to choose anywhere near.
  fileprivate var hasNoLinks: Bool { article.related.isEmpty && article.referenceKinds.isEmpty }

  /// The link so many steps after the chosen one, or from the top of the screen on; before it where
  /// `steps` is negative.
  fileprivate mutating func link(_ steps: Int) -> Link? {
    var link = chosenLink
    for step in 0..<abs(steps) {
      let isFirst = step == 0 && link == nil
      let origin = link.map { start(of: $0) } ?? position.top
      link =
        steps < 0
        ? self.link(before: origin)
        : self.link(from: isFirst ? origin : Anchor(origin.offset + 1))
      if link == nil { return nil }
    }
    return link
  }

  /// Makes a link the one that Enter follows, in the upper third where it was not on the screen.
  fileprivate mutating func choose(_ link: Link, rows count: Int) {
    let start = start(of: link)
    chosenLink = link
    let shown = galley.rows(from: position.top, count: count)
    if !shown.contains(where: { $0.range.contains(start.offset) }) {
      jumps.leave(position)
      position.top = galley.anchor(start, movedBy: -(count / 3))
    }
    position.place = start
  }
}
