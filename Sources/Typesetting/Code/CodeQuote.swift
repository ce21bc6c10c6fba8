/// How a string of a programming language begins and ends.
struct CodeQuote: Sendable {
  /// What begins it, and what ends it.
  let open, close: [UInt8]
  /// Whether a `\` takes its meaning from the sign behind it.
  var escapes = true
  /// Whether it may go on over the end of a line.
  var spansLines = false
  /// Whether it has one character only: elsewhere the sign means something else.
  var isCharacter = false

  /// A string between two signs that are alike.
  init(
    _ sign: String, escapes: Bool = true, spansLines: Bool = false, isCharacter: Bool = false
  ) {
    self.init(sign, sign, escapes: escapes, spansLines: spansLines)
    self.isCharacter = isCharacter
  }

  /// A string between two signs.
  init(_ open: String, _ close: String, escapes: Bool = true, spansLines: Bool = false) {
    self.open = Array(open.utf8)
    self.close = Array(close.utf8)
    self.escapes = escapes
    self.spansLines = spansLines
  }

  static let double = CodeQuote("\"")
  static let single = CodeQuote("'")
  static let character = CodeQuote("'", isCharacter: true)
}
