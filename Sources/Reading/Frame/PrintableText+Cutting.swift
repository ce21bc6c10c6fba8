import Articles

extension PrintableText {
  /// The text in rows that are full to their last column, as an address is read best; where it takes
  /// more than `rows`, what is in its middle is left out.
  func cut(to columns: Int, rows: Int) -> [PrintableText] {
    let shown = self.columns <= columns * rows ? self : shortened(to: columns * rows)
    var cut: [PrintableText] = []
    var rest = shown
    while !rest.isEmpty, cut.count < max(1, rows) {
      let row = rest.prefix(columns: columns)
      guard !row.isEmpty else { break }
      cut.append(row)
      rest = rest.suffix(columns: rest.columns - row.columns)
    }
    return cut
  }

  /// The front and the end of the text, with an ellipsis between them.
  private func shortened(to columns: Int) -> PrintableText {
    let end = (columns - 1) / 3
    return prefix(columns: columns - 1 - end) + "…" + suffix(columns: end)
  }
}
