import Records

/// A file that was opened, and what is known of it by then.
struct OpenedFile: Sendable {
  let text: OpenText
  /// The one name that it is remembered by, links followed; nil for standard input.
  let file: String?
  /// Where reading it ended, where that was known in time.
  let bookmark: Bookmark?
  /// Whether it was not known in time what is remembered.
  let isLate: Bool
}
