/// The texts of all blocks of a page, with one space for all white space, and what is counted in them.
struct BlockTexts {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var figures: [BlockFigures] = []

  /// Reads the blocks of an outline in windows, so that a long page is not read at once.
  init(_ outline: PageOutline, reading read: (Range<Int>) -> [UInt8]) {
    ranges.reserveCapacity(outline.blocks.count)
    figures.reserveCapacity(outline.blocks.count)
    let end = outline.pieces.last.map { Int($0.upperBound) } ?? 0
    var window = TextWindow(end: end)
    for block in outline.blocks {
      let start = bytes.count
      var reader = BlockReader()
      for index in block.pieces {
        let piece =
          Int(outline.pieces[Int(index)].lowerBound)..<Int(outline.pieces[Int(index)].upperBound)
        window.show(piece, reading: read)
        reader.add(window.bytes.span.extracting(window.indices(of: piece)), to: &bytes)
      }
      reader.figures.finish()
      ranges.append(start..<bytes.count)
      figures.append(reader.figures)
    }
  }
}
