/// How much of a Markdown text is looked at or kept at a time.
enum MarkdownLimits {
  /// Bytes that are read at once.
  ///
  /// A longer block is cut: cmark-gfm takes some three hundred times as much
  /// memory as the worst text has bytes.
  static let window = 64 << 10
  /// Bytes of the label of a reference.
  static let label = 999
  /// Labels that have a number.
  static let labels = 1 << 16
  /// Bytes of all definitions that are kept.
  static let definitions = 4 << 20
}
