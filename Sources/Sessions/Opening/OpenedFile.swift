import Articles
import Records

/// A file that was opened, and what is known of it by then.
struct OpenedFile: Sendable {
  let text: OpenText
  /// Where reading it ended, where that was known in time.
  let bookmark: Bookmark?
  /// Whether it was not known in time what is remembered.
  let isLate: Bool

  /// What was counted in it; nil where it was not loaded whole.
  var figures: Figures? { text.figures }
}
