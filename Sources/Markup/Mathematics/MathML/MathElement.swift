/// An element of MathML in a ``MathTree``.
struct MathElement: Sendable {
  /// Its name.
  let name: String
  /// The alphabet that its letters have.
  let alphabet: MathAlphabet?
  /// The numbers of its children.
  var children: [Int] = []
  /// The text right in it.
  var text: [UInt8] = []

  /// Its text without white space at its ends, and with single spaces within.
  var words: String {
    let words = String(decoding: text, as: UTF8.self).split { $0.isWhitespace || $0 == "\u{200B}" }
    return words.joined(separator: " ")
  }
}
