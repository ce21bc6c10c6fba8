import Articles
import Typesetting

/// The chosen link in the rows at the bottom.
extension Reader {
  /// The rows that name where the chosen link leads: one if there is room, else as many as that takes,
  /// up to half of the screen, or nearly all of it where somebody has asked; nil where no link is chosen
  /// whose words are not its name.
  var targetRows: [[Run]]? {
    guard case .reference(let reference) = document?.chosenLink,
      let words = document?.words(ofTarget: reference)
    else { return nil }
    let target = "→ " + words
    let action = PrintableText(" (\(action(on: reference)))")
    let columns = size.columns
    let width = max(1, columns - (columns >= 20 ? 2 : 0))
    if (target + action).columns <= width {
      let hint = Run(PrintableText(TextLayer().hint(in: self) + " "), .hint)
      let left = [Run(.blank((columns - width) / 2) + target + action, .status)]
      return [Panel.fit(Panel.spread(left, [hint], to: columns, fill: .status), to: columns)]
    }
    let most = showsWholeTarget ? size.rows - 1 : size.rows / 2
    return target.cut(to: width, rows: max(1, most)).map {
      Panel.fit([Run(.blank((columns - width) / 2) + $0, .status)], to: columns)
    }
  }

  /// What Enter does with a link.
  private func action(on reference: Reference) -> String {
    let key = keys.key(for: .motion(.followLinkOrScroll), in: .reading).map { ": " + $0 } ?? ""
    switch document?.linkTarget(of: reference) {
    case .article, .title, .file: return "opens here" + key
    case .place: return "goes there" + key
    case .address(let address):
      let isOpened = WebAddress(address).map { !$0.isForbidden } ?? false
      return isOpened ? "opens in the browser" + key : "is never opened"
    case nil: return ""
    }
  }

  /// Copies where the chosen link leads; nil where none is chosen.
  mutating func copyLink() -> [Effect]? {
    guard let document, let link = document.chosenLink else { return nil }
    switch link {
    case .title(let index):
      return copy(document.text(document.article.related[index].title).string, named: "title")
    case .reference(let reference):
      self.document?.readNumberedAddresses()
      let copied = copied(reference)
      return copy(copied.text, named: copied.name)
    }
  }

  private func copied(_ reference: Reference) -> (text: String, name: String) {
    guard let document else { return ("", "") }
    let words = document.text(reference.range).string
    switch document.linkTarget(of: reference) {
    case .address(let address): return (address, "address")
    case .file(let path, _): return (document.path(ofLinked: path), "path")
    case .place(let name): return ((document.source.page?.address ?? "") + "#" + name, "address")
    case .article(let title): return (document.text(title).string, "title")
    case .title(let title, _): return (title, "title")
    case nil: return (words, "words")
    }
  }
}
