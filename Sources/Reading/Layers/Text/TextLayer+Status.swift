import Articles
import Records
import Typesetting

extension TextLayer {
  func prompt(in reader: Reader) -> PrintableText? {
    reader.count.isEmpty ? nil : PrintableText(reader.count)
  }

  func statusWords(in reader: Reader) -> String {
    guard let document = reader.document else { return "" }
    if let waiting = document.waiting { return "\(document.percent)%  \(waiting)" }
    if reader.following == document.id {
      return reader.keys.words(
        of: Hint(.reading(.interrupt), words: "stops"), in: context
      ).map { "following, " + $0 } ?? "following"
    }
    if let change = document.change, change != .grown {
      return "\(document.percent)%  \(change.sentence(reader.keys))"
    }
    if document.article.isComplete && document.screenRows.isEmpty { return "This text is empty." }
    var words = ["\(document.percent)%"]
    if let place = reader.placeAmongFiles { words.append(place) }
    if let search = document.searchWords { words.append(search) }
    if let minutes = document.minutesLeft { words.append(minutes) }
    let furniture = document.furnitureWords(
      reader.keys, isUntouched: reader.isUntouched, columns: reader.size.columns)
    if let furniture { words.append(furniture) }
    if let link = chosenLinkWords(in: document, reader.keys) { words.append(link) }
    if document.article.isCutShort { words.append("contents cut short") }
    if !document.article.isComplete {
      let share = document.article.loaded * 100 / max(1, document.galley.count)
      words.append("loading \(min(99, share))%")
    }
    return spaced(words)
  }

  private func chosenLinkWords(in document: Document, _ keys: KeyMap) -> String? {
    func hint(_ words: String) -> String {
      keys.words(of: Hint(.motion(.followLinkOrScroll), words: words), in: context)
        .map { ", " + $0 } ?? ""
    }
    switch document.chosenLink {
    case .title(let index):
      return "link \(index + 1) of \(document.article.related.count)" + hint("follows it")
    case .reference(let reference):
      if document.words(ofTarget: reference) != nil { return nil }
      let words = document.text(reference.range)
      guard reference.target == .manualPage, let page = ManualPage(reference: words) else {
        return words.string + hint("goes there")
      }
      return words.string + hint("opens \(page.command)")
    case nil: return nil
    }
  }

  /// Words with room between them; without `joined`, whose types the runtime has to look up, for which
  /// a first screen would wait.
  private func spaced(_ words: [String]) -> String {
    var line = ""
    for word in words { line += line.isEmpty ? word : "  " + word }
    return line
  }

  func sentence(in reader: Reader) -> PrintableText {
    guard let document = reader.document else { return "Nothing is open." }
    switch document.chosenLink {
    case .title(let index):
      return "Link: " + document.text(document.article.related[index].title) + "."
    case .reference(let reference):
      let target = document.words(ofTarget: reference).map { ", " + $0 } ?? ""
      return "Link: " + document.text(reference.range) + target + "."
    case nil: break
    }
    guard let index = document.section(holding: document.position.place) else {
      return document.title + PrintableText(", \(document.percent)%.")
    }
    let sections = document.article.sections
    return PrintableText("Section \(index + 1) of \(sections.count): ")
      + document.text(sections[index].title) + PrintableText(", \(document.percent)%.")
  }
}
