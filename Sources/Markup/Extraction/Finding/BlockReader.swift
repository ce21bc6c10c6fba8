/// Reads the text of one block: counts in it, and makes one space of all white space.
struct BlockReader {
  var figures = BlockFigures()
  /// Whether white space comes before the next scalar.
  var hasSpace = false

  /// Reads a piece of the block and adds it to a text.
  mutating func add(_ piece: Span<UInt8>, to text: inout [UInt8]) {
    var at = 0
    while at < piece.count {
      if figures.isInWord, !hasSpace, case let end = Self.endOfSmall(piece, from: at), end > at {
        figures.addSmall(piece.extracting(at..<end))
        for index in at..<end { text.append(piece[index]) }
        at = end
        continue
      }
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

  /// Where the small letters of ASCII end that stand at a place.
  private static func endOfSmall(_ piece: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < piece.count, piece[at] &- 0x61 < 26 { at += 1 }
    return at
  }
}
