public import Articles

extension AuthoredTextWriter {
  /// Writes a table with a tab between its cells, the first row of headers; a cell "a||" takes the
  /// column behind it too.
  public mutating func table(
    _ rows: [[String]], hasHeader: Bool = true, alignments: [TableShape.Alignment] = [],
    indent: UInt8 = 0, isFurniture: Bool = false
  ) {
    let start = bytes.count
    let shape = Self.shape(rows, hasHeader: hasHeader, alignments)
    for (index, row) in rows.enumerated() {
      let isLast = index == rows.count - 1
      let part = TablePart(start: start, isHeader: hasHeader && index == 0)
      let words = row.map { $0.replacing("||", with: "") }
      let place = bytes.count
      block(
        .row(part), words.joined(separator: "\t"), indent: indent, isFurniture: isFurniture,
        after: isLast ? "\n\n" : "\n")
      if index == 0 {
        add(.table(shape), at: place..<place + words.joined(separator: "\t").utf8.count)
      }
      add(cells: row, words, from: place)
    }
  }

  private mutating func add(cells: [String], _ words: [String], from start: Int) {
    var (place, column) = (start, 0)
    for (cell, words) in zip(cells, words) {
      let span = cell.hasSuffix("||") ? 2 : 1
      if !words.isEmpty {
        add(
          .cell(column: UInt8(column), span: UInt8(span)), at: place..<place + words.utf8.count)
      }
      place += words.utf8.count + 1
      column += span
    }
  }

  private static func shape(
    _ rows: [[String]], hasHeader: Bool, _ alignments: [TableShape.Alignment]
  ) -> TableShape {
    let count = rows.map(\.count).max() ?? 0
    return TableShape(
      (0..<count).map { column in
        let cells = rows.filter { !$0.joined().contains("||") && column < $0.count }.map {
          $0[column]
        }
        let words = cells.flatMap { $0.split(separator: " ") }
        return TableShape.Column(
          widest: UInt16(cells.map { PrintableText($0).columns }.max() ?? 0),
          longestWord: UInt16(words.map { PrintableText($0).columns }.max() ?? 0),
          alignment: column < alignments.count ? alignments[column] : .leading,
          name: hasHeader ? rows[0][column] : "")
      })
  }
}
