import Articles

/// The articles on the shelf, found by title.
struct Catalogue: Sendable {
  let entries: [ShelfEntry]
  private let index: TitleIndex<ShelfEntry>

  init(_ entries: [ShelfEntry]) {
    self.entries = entries
    index = TitleIndex(entries, title: \.title)
  }

  /// The articles that bear a title, or the only title that a slip makes of it.
  func entries(titled title: PrintableText) -> [ShelfEntry] { index[title] }

  /// Up to `count` articles whose titles are most like one, the most alike first.
  func nearest(to title: PrintableText, count: Int = 5) -> [ShelfEntry] {
    let key = TitleKey(title)
    let ranked = entries.map { (entry: $0, likeness: TitleKey($0.title).likeness(to: key)) }
    return ranked.filter { $0.likeness > 0.2 }.sorted { $0.likeness > $1.likeness }
      .prefix(count).map(\.entry)
  }
}
