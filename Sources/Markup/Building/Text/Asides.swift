/// Text that a page has beside its flow: names of buttons, choices of a form, words in drawings, what
/// stands for a film that cannot be played.
///
/// It is kept until the block that it stands in has ended, so that it does not part sentences.
struct Asides: Sendable {
  /// How many elements are open whose text is collected.
  var depth = 0
  /// Lines that were collected.
  private(set) var lines: [UInt8] = []
  private var hasSpace = false

  var isEmpty: Bool { lines.isEmpty }

  /// Adds words.
  mutating func add(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      if HTMLTokenizer.isSpace(byte) {
        hasSpace = true
      } else {
        if hasSpace, let last = lines.last, last != 0x0A { lines.append(0x20) }
        hasSpace = false
        lines.append(byte)
      }
    }
  }

  /// Ends the line.
  mutating func endLine() {
    hasSpace = false
    if let last = lines.last, last != 0x0A { lines.append(0x0A) }
  }

  /// Returns all lines, and keeps none.
  mutating func take() -> [UInt8] {
    endLine()
    defer { lines.removeAll() }
    return lines
  }
}
