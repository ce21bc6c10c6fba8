/// The first blocks of a text, handed on so that they are not classified again before the first screen.
struct Opening: Equatable, Sendable {
  /// The blocks up to where the scanner is.
  var blocks: [Block]
  /// The scanner that found them, to continue with.
  var scanner: BlockScanner
  /// Whether the text ends with them.
  var isComplete: Bool
  /// Bytes that the text had then.
  var count: Int
}
