import Articles
import Reading
import Storage
import Typesetting

/// Whether the whole of a text fits on one screen, so that it is printed instead of shown.
struct OneScreen {
  /// What is known of it.
  enum Outcome {
    /// More of the text has to come.
    case undecided
    case fits
    case isTooLong
  }

  /// The columns that it is set to.
  let width: Int
  let size: Size
  /// Whether what a page has around its article is printed too.
  let showsFurniture: Bool

  /// A screen of a size; a paragraph of an article is set to at most `width` columns.
  init(_ size: Size, width: Int, showsFurniture: Bool = false) {
    self.width = max(1, min(width, size.columns))
    self.size = size
    self.showsFurniture = showsFurniture
  }

  /// The rows that a text may take; the last one is for the shell to go on.
  private var most: Int { max(1, size.rows - 1) }

  /// Whether an article fits, as far as it is known.
  func outcome(of article: Article, _ source: any ByteSource) -> Outcome {
    // No need to set what is surely too long: a cell takes a few bytes at most.
    if article.loaded > most * size.columns * 16 { return .isTooLong }
    let isOfLines = article.profile.presentation.keepsLines
    var galley = PlainPrinter.galley(
      of: article, source, width: isOfLines ? size.columns : width, showsFurniture: showsFurniture)
    let rows = galley.rows(from: .start, count: most + 1)
    if article.isComplete { return takes(rows) > most ? .isTooLong : .fits }
    return takes(rows.filter { $0.range.upperBound < article.loaded }) > most
      ? .isTooLong : .undecided
  }

  /// The rows of the terminal that some rows take, long ones several.
  private func takes(_ rows: [Row]) -> Int {
    rows.reduce(0) { $0 + max(1, ($1.columns + size.columns - 1) / size.columns) }
  }
}
