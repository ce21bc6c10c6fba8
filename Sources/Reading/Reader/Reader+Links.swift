import Articles
import Typesetting

extension Reader {
  /// Chooses the next or previous link, and brings it onto the screen.
  mutating func stepLink(by steps: Int) {
    guard var current = document else { return }
    document = nil
    defer { document = current }
    let links = current.article.related
    guard !links.isEmpty else {
      message = "This article has no links."
      return
    }
    let index: Int
    if let chosen = current.chosenLink {
      index = chosen + steps
    } else {
      let next = links.partitioningIndex { $0.start >= current.position.top }
      index = steps > 0 ? next + steps - 1 : next + steps
    }
    guard links.indices.contains(index) else {
      message = steps > 0 ? "No link after this one." : "No link before this one."
      return
    }
    current.choose(link: index, rows: layout.textRows)
  }

  /// Follows link `number`, counted from 1, or the chosen one; without either, scrolls a line.
  mutating func followLink(numbered number: Int?) {
    guard let document else { return }
    let links = document.article.related
    if let number {
      guard links.indices.contains(number - 1) else {
        message =
          links.isEmpty
          ? "This article has no links."
          : PrintableText("This article has links 1 to \(links.count).")
        return
      }
      follow(title: document.text(links[number - 1].title))
    } else if let chosen = document.chosenLink {
      follow(title: document.text(links[chosen].title))
    } else {
      scroll(by: 1)
    }
  }

  /// Opens the article that bears a title, or offers those whose titles are most like it.
  mutating func follow(title: PrintableText) {
    guard let catalogue else {
      awaitedTitle = title
      message = "Reading the shelf."
      effects.append(.listShelf)
      return
    }
    if let entry = catalogue.entry(titled: title) {
      arrival = .link
      effects.append(.open(path: entry.path))
      return
    }
    let nearest = catalogue.nearest(to: title)
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

  /// Shows the links of the article as a list.
  mutating func openLinks() {
    guard let document else { return }
    guard !document.article.related.isEmpty else {
      message = "This article has no links."
      return
    }
    if catalogue == nil { effects.append(.listShelf) }
    let links = document.article.related
    let next = links.partitioningIndex { $0.start >= document.position.place }
    layers.append(
      .list(
        ListLayer(
          .links, title: "Links in “" + document.title + "”", lines: linkLines(of: document),
          choice: document.chosenLink ?? min(next, links.count - 1))))
  }

  func linkLines(of document: Document) -> [ListLayer.Line] {
    document.article.related.prefix(Self.mostLines).enumerated().map { index, link in
      let title = document.text(link.title)
      let isKnown = catalogue.map { $0.entry(titled: title) != nil } ?? true
      return ListLayer.Line(
        text: title, detail: isKnown ? "" : "not on the shelf",
        number: PrintableText("\(index + 1)"), target: .title(title))
    }
  }
}

extension Document {
  /// Makes a link the one that Enter follows, in the upper third where it was not on the screen.
  fileprivate mutating func choose(link index: Int, rows count: Int) {
    let start = article.related[index].start
    chosenLink = index
    let shown = galley.rows(from: position.top, count: count)
    if !shown.contains(where: { $0.range.contains(start.offset) }) {
      jumps.leave(position)
      position.top = galley.anchor(start, movedBy: -(count / 3))
    }
    position.place = start
  }
}
