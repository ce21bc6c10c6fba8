import Articles

/// A table as it is written, row by row.
struct MarkdownTable {
  /// Where the table begins in the text.
  let start: Int
  private let columns: [TableShape.Alignment]

  /// A table that begins at `start`, in columns that are set so.
  init(start: Int, _ columns: [TableShape.Alignment]) {
    self.start = start
    self.columns = columns.isEmpty ? [.leading] : columns
  }

  /// A row of the words of its cells, each with the column that it begins in.
  func row(_ cells: [(column: Int, words: [UInt8])]) -> [UInt8] {
    var words = [[UInt8]](repeating: [], count: columns.count)
    for cell in cells {
      // Nothing is lost of a row that has more cells than its table.
      let column = min(cell.column, columns.count - 1)
      words[column] += (words[column].isEmpty ? [] : [0x20]) + cell.words
    }
    return words.reduce(Array("|".utf8)) { line, cell in
      line + [0x20] + cell.filter { $0 != 0x0A } + Array((cell.isEmpty ? "|" : " |").utf8)
    }
  }

  /// The line below the names of the columns.
  var rule: [UInt8] {
    columns.reduce(Array("|".utf8)) { line, alignment in
      let signs =
        switch alignment {
        case .leading: "---"
        case .centred: ":---:"
        case .trailing: "---:"
        }
      return line + Array(" \(signs) |".utf8)
    }
  }
}
