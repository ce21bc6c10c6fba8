import Articles
import Records
import Typesetting

/// What stands beside the library about the article that is chosen there.
struct LibraryPreview {
  private let article: LibraryEntry?
  private let library: LibraryState

  /// A preview of an article; nil leaves it blank.
  init(of article: LibraryEntry?, in library: LibraryState) {
    self.article = article
    self.library = library
  }

  /// Exactly `count` rows of exactly `columns` columns, the line before them included.
  func rows(columns: Int, count: Int) -> [[Run]] {
    let lines = article.map { self.lines(of: $0, columns: columns - 3) } ?? []
    let cut = lines.count > count ? lines.prefix(count - 1) + [Run("…", .entryFigure)] : lines[...]
    return (0..<count).map { row in
      let words = cut.indices.contains(row) ? cut[row] : Run("", .body)
      return [Run("│", .separator)]
        + Panel.fit([Run("  ", .body), words, Run("", .body)], to: columns)
    }
  }

  private func lines(of article: LibraryEntry, columns: Int) -> [Run] {
    func wrapped(_ text: PrintableText, _ role: Role) -> [Run] {
      text.wrapped(to: columns).map { Run($0, role) }
    }
    let blank = [Run("", .body)]
    let lines = wrapped(article.title, .title) + wrapped(figures(of: article), .entryFigure)
    guard let preview = library.preview, preview.path == article.path else { return lines }
    let summary = preview.summary.map { blank + wrapped($0, .summary) } ?? []
    let sections = preview.sections.map { section in
      Run((.blank(2 * (section.level - 1)) + section.title).truncated(to: columns), .entry)
    }
    return lines + summary + (sections.isEmpty ? [] : blank + sections)
  }

  /// Category, minutes, and how far it was read.
  private func figures(of article: LibraryEntry) -> PrintableText {
    let minutes = max(1, ReadingTime.minutes(words: article.words))
    let progress = library.readings[article.file]?.progress
    let figures = [article.category, PrintableText("\(minutes) min"), progress]
    return PrintableText(figures.compactMap { $0?.string }.joined(separator: " · "))
  }
}
