import Articles

extension PageText {
  /// The number of the next mark, counted from the first of the page.
  var markCount: Int { markBase + marks.count }

  /// Whether a cell has a block.
  func hasText(_ cell: TableDraft.Cell) -> Bool { !cell.marks.isEmpty }

  /// The words of a cell, with a space between its blocks.
  func words(of cell: TableDraft.Cell) -> [UInt8] {
    var words: [UInt8] = []
    for number in cell.marks {
      let mark = marks[number - markBase]
      guard mark.block != nil else { continue }
      if !words.isEmpty { words.append(0x20) }
      words += bytes[(mark.range.lowerBound - base)..<(mark.range.upperBound - base)]
    }
    return words
  }

  /// How many bytes the blocks of a row have.
  func length(of row: TableDraft.Row) -> Int {
    row.cells.reduce(0) { sum, cell in
      cell.marks.reduce(sum) { sum, number in
        let mark = marks[number - markBase]
        return mark.block == nil ? sum : sum + mark.range.count
      }
    }
  }

  /// Where the text of the marks before one ends.
  func setEnd(before mark: Int) -> Int {
    guard mark < markCount else { return block?.separator ?? offset }
    return separator(before: mark - markBase)
  }

  /// Where the line ends begin before the block of a mark, which is one of those that are kept.
  func separator(before index: Int) -> Int {
    var start = marks[index].range.lowerBound - base
    while start > 0, bytes[start - 1] == 0x0A { start -= 1 }
    return base + start
  }
}
