/// A formula as its author wrote it.
struct Formula: Equatable, Sendable {
  /// Its source between the signs that enclose it.
  let source: [UInt8]
  /// Whether it stands by itself rather than within a line.
  let isDisplay: Bool

  /// The formula with this source.
  init(_ source: [UInt8], isDisplay: Bool) {
    self.source = source
    self.isDisplay = isDisplay
  }
}
