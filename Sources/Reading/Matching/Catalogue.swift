import Articles

/// The articles on the shelf, found by title.
struct Catalogue: Sendable {
  private(set) var entries: [ShelfEntry]
  private var byTitle: [TitleKey: ShelfEntry] = [:]

  init(_ entries: [ShelfEntry]) {
    self.entries = entries
    for entry in entries where byTitle[TitleKey(entry.title)] == nil {
      byTitle[TitleKey(entry.title)] = entry
    }
  }

  /// The article that bears a title.
  func entry(titled title: PrintableText) -> ShelfEntry? { byTitle[TitleKey(title)] }

  /// Up to `count` articles whose titles are most like one, the most alike first.
  func nearest(to title: PrintableText, count: Int = 5) -> [ShelfEntry] {
    let key = TitleKey(title)
    let ranked = entries.map { (entry: $0, likeness: TitleKey($0.title).likeness(to: key)) }
    return ranked.filter { $0.likeness > 0.2 }.sorted { $0.likeness > $1.likeness }
      .prefix(count).map(\.entry)
  }
}
