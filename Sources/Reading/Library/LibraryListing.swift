import Articles
import Records

/// Arranges the articles of the library into the lines of a list.
struct LibraryListing {
  let articles: LibraryArticles
  /// What was read, by the files of the articles.
  let readings: [String: HistoryEntry]
  /// The file in front, which is being read and need not be taken up again.
  let fileInFront: String?
  /// The most articles that are offered to be read on.
  private static let mostBegun = 3

  /// The lines, each article once.
  func lines(by order: LibraryOrder) -> [Choice.Line] {
    switch order {
    case .category: byCategory()
    case .title: articles.entries.map { line($0) }
    case .newest: ranked(articles.entries) { $0.changed }.map { line($0) }
    case .lastRead: ranked { -$0.age }.map { line($0) }
    case .progress: ranked { $0.percent }.map { line($0) }
    }
  }

  private func byCategory() -> [Choice.Line] {
    let begun = begun
    let taken = Set(begun.map(\.file))
    var lines = begun.map { line($0, below: "Continue reading") }
    for entries in articles.categories {
      let group = entries.first?.category ?? "Other"
      for entry in entries where taken.isEmpty || !taken.contains(entry.file) {
        lines.append(line(entry, below: group))
      }
    }
    return lines
  }

  /// The articles that were begun, the one that was read last first.
  private var begun: [LibraryEntry] {
    if readings.isEmpty { return [] }
    let begun = articles.entries.filter { entry in
      guard let reading = readings[entry.file] else { return false }
      return reading.percent < 100 && entry.file != fileInFront
    }
    return Array(ranked(begun) { readings[$0.file].map { -$0.age } ?? .min }.prefix(Self.mostBegun))
  }

  /// All articles by what was read of them.
  private func ranked(by figure: (HistoryEntry) -> Int) -> [LibraryEntry] {
    ranked(articles.entries) { readings[$0.file].map(figure) ?? .min }
  }

  /// The highest figure first; the order given decides between equals.
  private func ranked(
    _ entries: [LibraryEntry], by figure: (LibraryEntry) -> Int
  ) -> [LibraryEntry] {
    entries.map { (figure: figure($0), entry: $0) }
      .sorted { $0.figure > $1.figure }.map(\.entry)
  }

  private func line(_ entry: LibraryEntry, below group: PrintableText? = nil) -> Choice.Line {
    Choice.Line(text: entry.title, group: group, subject: .file(entry.path), article: entry)
  }
}
