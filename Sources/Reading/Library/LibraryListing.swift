import Articles

/// Arranges the articles of the library into the lines of a list.
struct LibraryListing {
  private let entries: [ShelfEntry]
  private let readings: [String: HistoryEntry]
  /// The file in front, which is being read and need not be taken up again.
  private let file: String?
  /// So many articles are offered to be read on.
  private static let mostBegun = 3

  /// A listing of `entries`, which are sorted by title; `readings` tells what was read of them, by their files.
  init(_ entries: [ShelfEntry], readings: [String: HistoryEntry], inFront file: String?) {
    self.entries = entries
    self.readings = readings
    self.file = file
  }

  /// The lines, each article once.
  func lines(by order: LibraryOrder) -> [ListLayer.Line] {
    switch order {
    case .category: byCategory()
    case .title: entries.map { line($0) }
    case .lastRead: ranked(entries) { -$0.age }
    case .progress: ranked(entries) { $0.percent }
    }
  }

  /// Where an article was left, and when; empty where it was never read.
  func detail(of file: String) -> PrintableText { readings[file]?.progress ?? "" }

  private func byCategory() -> [ListLayer.Line] {
    let begun = ranked(entries.filter(isBegun)).prefix(Self.mostBegun)
    let taken = Set(begun.map(\.file))
    let groups = Dictionary(grouping: entries.filter { !taken.contains($0.file) }) {
      $0.category?.string.lowercased() ?? Self.afterAll
    }
    return begun.map { line($0, below: "Continue reading") }
      + groups.sorted { $0.key < $1.key }.flatMap { group in
        group.value.map { line($0, below: $0.category ?? "Other") }
      }
  }

  /// Sorts behind every category.
  private static let afterAll = "\u{10FFFF}"

  private func isBegun(_ entry: ShelfEntry) -> Bool {
    guard let reading = readings[entry.file] else { return false }
    return reading.percent < 100 && entry.file != file
  }

  /// Those that were read last come first.
  private func ranked(_ entries: [ShelfEntry]) -> [ShelfEntry] {
    rank(entries) { -$0.age }
  }

  private func ranked(
    _ entries: [ShelfEntry], by figure: (HistoryEntry) -> Int
  ) -> [ListLayer.Line] { rank(entries, by: figure).map { line($0) } }

  /// The highest figure first; the order given decides between equals.
  private func rank(
    _ entries: [ShelfEntry], by figure: (HistoryEntry) -> Int
  ) -> [ShelfEntry] {
    entries.enumerated()
      .map { (figure: readings[$1.file].map(figure) ?? .min, place: $0, entry: $1) }
      .sorted { ($1.figure, $0.place) < ($0.figure, $1.place) }.map(\.entry)
  }

  private func line(_ entry: ShelfEntry, below group: PrintableText? = nil) -> ListLayer.Line {
    ListLayer.Line(
      text: entry.title, detail: detail(of: entry.file), group: group, target: .file(entry.path))
  }
}
