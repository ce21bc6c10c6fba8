import Articles
import Records

extension Reader {
  /// Shows the articles that were read, the last one first.
  mutating func openHistory() {
    guard remembers else {
      message = "Nothing is remembered, so there is no history."
      return
    }
    layers.append(
      .list(ListLayer(.history, id: nextListID(), title: "Articles read", lines: [])))
    effects.append(.listHistory)
  }

  /// Takes the articles that were read; the one before the one in front is chosen.
  mutating func take(_ entries: [HistoryEntry]) {
    take(readings: entries)
    guard case .list(var list) = layers.last, list.purpose == .history else { return }
    let wasEmpty = list.lines.isEmpty
    list.replace(
      entries.map { ListLayer.Line(text: $0.title, detail: $0.words, target: .file($0.path)) })
    if wasEmpty { list.choose(entries.firstIndex { $0.path != document?.file } ?? 0) }
    replaceLayer(.list(list))
  }
}
