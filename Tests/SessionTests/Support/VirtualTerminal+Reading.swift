/// The screen as Lectern divides it, from four rows on.
extension VirtualTerminal {
  /// The top line.
  var bar: String { line(0) }

  /// The status line.
  var status: String { line(rows - 1) }

  /// The rows of the text, without margins and without the contents beside them.
  var body: [String] { middle.map { $0.last.map(String.init) ?? "" }.map(Self.trimmed) }

  /// The first row of the text.
  var top: String { body.first ?? "" }

  /// The text on the screen as one line, however it was broken into rows.
  var prose: String { body.filter { !$0.isEmpty }.joined(separator: " ") }

  /// The entries of the contents beside the text, without their indents.
  var contents: [String] {
    middle.filter { $0.count > 1 }.map { Self.trimmed(String($0[0])) }.filter { !$0.isEmpty }
  }

  /// Whether all of the screen has been drawn at the size that it has now, and a text is read.
  var isSettled: Bool {
    let cells = cells(ofRow: rows - 1).map(\.text).joined()
    return cells.hasSuffix("h help ")
  }

  private var middle: [[Substring]] {
    (1..<max(1, rows - 1)).map { row in
      line(row).split(separator: "│", maxSplits: 1, omittingEmptySubsequences: false)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }
}
