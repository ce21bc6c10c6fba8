/// Whether the words of a sample stand one below the other, with gutters between.
struct ColumnSurvey {
  /// How many gutters there are.
  let gutters: Int

  private static let most = 240

  /// Reads the first lines of a sample.
  init(_ sample: Span<UInt8>) {
    // For each column: lines that have a space there behind a word, and lines that reach so far.
    var spaces = [Int](repeating: 0, count: Self.most)
    var reached = [Int](repeating: 0, count: Self.most)
    var lines = 0
    var start = 0
    while start < sample.count, lines < 200 {
      let end = ByteSearch.first(0x0A, in: sample, start..<sample.count) ?? sample.count
      if end == sample.count, lines > 20 { break }
      let line = sample.extracting(start..<end)
      start = end + 1
      if Self.count(line, &spaces, &reached) { lines += 1 }
    }
    gutters = lines < 3 ? 0 : Self.gutters(spaces, reached, lines)
  }

  /// Runs of columns that are free in nearly all lines, with words on both sides.
  private static func gutters(_ spaces: [Int], _ reached: [Int], _ lines: Int) -> Int {
    // In a few lines of prose one space often stands below another.
    let least = lines < 8 ? 2 : 1
    var gutters = 0
    var width = 0
    for column in 4..<most where reached[column] * 10 >= lines * 7 {
      let isGutter = spaces[column] * 20 >= reached[column] * 19
      width = isGutter ? width + 1 : 0
      if width == least { gutters += 1 }
    }
    return gutters
  }

  private static func count(
    _ line: Span<UInt8>, _ spaces: inout [Int], _ reached: inout [Int]
  ) -> Bool {
    var last = line.count
    while last > 0, line[last - 1] <= 0x20 { last -= 1 }
    var column = 0
    var isWord = false
    for index in 0..<last {
      let byte = line[index]
      if byte == 0x09 {
        let next = column + 8 - column % 8
        while column < min(next, most) {
          if isWord { spaces[column] += 1 }
          reached[column] += 1
          column += 1
        }
      } else if byte & 0xC0 != 0x80 {
        guard column < most else { break }
        if byte == 0x20, isWord { spaces[column] += 1 }
        if byte > 0x20 { isWord = true }
        reached[column] += 1
        column += 1
      }
    }
    return last > 0
  }
}
