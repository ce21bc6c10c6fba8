/// Reads the text of one block: counts in it, and makes one space of all white space.
struct BlockReader {
  var figures = BlockFigures()
  /// Whether white space comes before the next scalar.
  var hasSpace = false

  /// Reads a piece of the block and adds it to a text.
  mutating func add(_ piece: Span<UInt8>, to text: inout [UInt8]) {
    var at = 0
    while at < piece.count {
      let (scalar, length) = piece.scalar(at: at)
      if LetterWeight.isSpace(scalar) {
        hasSpace = true
      } else {
        if hasSpace, figures.scalars > 0 {
          figures.add(0x20)
          text.append(0x20)
        }
        hasSpace = false
        figures.add(scalar)
        for index in at..<at + length { text.append(piece[index]) }
      }
      at += length
    }
  }
}
