import Articles
import Records
import Typesetting

extension Reader {
  /// The rows beside the library: what is known of the article that is chosen.
  func previewRows(_ list: ListLayer, _ layout: Layout) -> [[Run]] {
    let columns = layout.previewColumns
    let rows = list.chosen?.article.map { previewLines(of: $0, columns: columns - 3) } ?? []
    let cut =
      rows.count > layout.textRows
      ? rows.prefix(layout.textRows - 1) + [Run("…", .entryFigure)] : rows[...]
    return (0..<layout.textRows).map { row in
      let words = cut.indices.contains(row) ? cut[row] : Run("", .body)
      return [Run("│", .separator)]
        + Panel.fit([Run("  ", .body), words, Run("", .body)], to: columns)
    }
  }

  private func previewLines(of article: ShelfEntry, columns: Int) -> [Run] {
    func wrapped(_ text: PrintableText, _ role: Role) -> [Run] {
      text.wrapped(to: columns).map { Run($0, role) }
    }
    let blank = [Run("", .body)]
    let lines = wrapped(article.title, .title) + wrapped(figures(of: article), .entryFigure)
    guard let preview, preview.path == article.path else { return lines }
    let summary = preview.summary.map { blank + wrapped($0, .summary) } ?? []
    let sections = preview.sections.map { section in
      Run((.blank(2 * (section.level - 1)) + section.title).truncated(to: columns), .entry)
    }
    return lines + summary + (sections.isEmpty ? [] : blank + sections)
  }

  /// Category, minutes, and what was read of it.
  private func figures(of article: ShelfEntry) -> PrintableText {
    let minutes = max(1, ReadingTime.minutes(words: article.words))
    let figures = [
      article.category, PrintableText("\(minutes) min"), readings[article.file]?.progress,
    ]
    return PrintableText(figures.compactMap { $0?.string }.joined(separator: " · "))
  }
}
