public import Articles

/// The articles in the library as far as they are known, in the order of their titles.
///
/// It takes a moment to make one of a large library, which is best done in another thread.
public struct LibraryArticles: Sendable {
  /// The articles by title, those with one title by path.
  public let entries: [LibraryEntry]
  /// The same by category, those without one last, and by title.
  public let categories: [[LibraryEntry]]
  /// The titles, once all of them are known.
  private let index: TitleIndex<LibraryEntry>?
  /// Files of which nothing is known yet.
  public let unread: Int
  /// Symbolic links in the library that were not followed.
  public let unfollowedLinks: Int

  /// The articles `entries`; titles are found in it where all are known (`isComplete`).
  public init(
    _ entries: [LibraryEntry], isComplete: Bool = true, unread: Int = 0, unfollowedLinks: Int = 0
  ) {
    self.entries = Self.sorted(entries)
    self.unread = unread
    self.unfollowedLinks = unfollowedLinks
    categories = Self.grouped(self.entries)
    index = isComplete ? TitleIndex(self.entries, title: \.title) : nil
  }

  /// Whether all articles are known.
  public var isComplete: Bool { index != nil }

  /// The articles that bear a title, or the only title that a slip makes of it.
  public func entries(titled title: PrintableText) -> [LibraryEntry] { index?[title] ?? [] }

  /// Up to `count` articles whose titles are most like one, the most alike first.
  public func nearest(to title: PrintableText, count: Int = 5) -> [LibraryEntry] {
    let key = TitleKey(title)
    let ranked = entries.map { (entry: $0, likeness: TitleKey($0.title).likeness(to: key)) }
    return ranked.filter { $0.likeness > 0.2 }.sorted { $0.likeness > $1.likeness }
      .prefix(count).map(\.entry)
  }

  private static func grouped(_ entries: [LibraryEntry]) -> [[LibraryEntry]] {
    var keys: [PrintableText?: String] = [:]
    let groups = Dictionary(grouping: entries) { entry in
      if let key = keys[entry.category] { return key }
      let key = entry.categoryKey
      keys[entry.category] = key
      return key
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func sorted(_ entries: [LibraryEntry]) -> [LibraryEntry] {
    entries.map { (key: $0.titleKey, entry: $0) }
      .sorted { ($0.key, $0.entry.path) < ($1.key, $1.entry.path) }.map(\.entry)
  }
}
