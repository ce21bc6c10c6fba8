import Articles
import Reading
import Typesetting

/// Links in the text of the screen, for terminals that take them (OSC 8).
///
/// Curses knows no links. Once it has written a frame, the words of links in rows that have changed are
/// written again over themselves, in the same place and the same look, between the sequences of a link.
/// The terminal keeps the cursor meanwhile, so curses does not notice.
extension CursesScreen {
  /// What is to be written for the rows of `frame` that differ from those of `last`.
  ///
  /// Where words of a link were before, the row is written whole, since curses leaves letters as they
  /// are that stay the same.
  func hyperlinks(of frame: Frame, since last: Frame?) -> [UInt8] {
    if case .never = hyperlinks { return [] }
    var bytes: [UInt8] = []
    for row in frame.rows.indices where row < size.rows {
      let before = last.flatMap { $0.rows.indices.contains(row) ? $0.rows[row] : nil } ?? []
      let hadLinks = before.contains { $0.link != nil }
      let runs = frame.rows[row]
      if before == runs, last?.theme == frame.theme { continue }
      if hadLinks || runs.contains(where: { $0.link != nil }) {
        guard hasHyperlinks else { return [] }
        bytes += self.bytes(of: runs, row: row, isWhole: hadLinks)
      }
    }
    return bytes.isEmpty ? [] : TerminalSequence.cursorKept + bytes + TerminalSequence.cursorBack
  }

  private func bytes(of runs: [Run], row: Int, isWhole: Bool) -> [UInt8] {
    let ground = palette.ground(of: runs)
    let sequences = LookSequences(depth: palette.depth)
    var bytes: [UInt8] = []
    var column = 0
    for run in runs where column < size.columns {
      let address = run.link.flatMap(HyperlinkSequence.address)
      let text = run.text.prefix(columns: size.columns - column)
      if isWhole || address != nil {
        bytes += "\u{1B}[\(row + 1);\(column + 1)H".utf8
        bytes += sequences.sequence(drawing: palette.drawnLook(of: run, on: ground))
        if address != nil { bytes += HyperlinkSequence.bytes(to: address) }
        bytes += Self.drawn(text)
        if address != nil { bytes += HyperlinkSequence.bytes(to: nil) }
      }
      column += text.columns
    }
    return bytes
  }

  /// The letters of a text without those that curses does not get either.
  private static func drawn(_ text: PrintableText) -> [UInt8] {
    let utf8 = text.string.utf8.span
    var drawn: [UInt8] = []
    var index = 0
    while index < utf8.count {
      let glyph = Glyph.decode(printed: utf8, at: index)
      if glyph.columns > 0 || glyph.isDrawn {
        for place in index..<index + glyph.length { drawn.append(utf8[place]) }
      }
      index += glyph.length
    }
    return drawn
  }
}
