import Articles
import Records
import Typesetting

extension Reader {
  func helpBody(_ scrolled: Int, _ layout: Layout) -> Body {
    Body(
      rows: Array(helpLines.dropFirst(min(scrolled, lastHelpRow))),
      cursor: Frame.Position(column: 0, row: 0))
  }

  /// The row that stands at the top where the end of the help is shown.
  var lastHelpRow: Int { max(0, helpLines.count - layout.textRows) }

  /// The key table as rows of the screen.
  var helpLines: [[Run]] {
    KeyContext.allCases.flatMap { context in
      [[Run(PrintableText(" " + context.title).prefix(columns: size.columns), .heading)]]
        + KeyMap.bindings(in: context).flatMap(helpRows) + [[]]
    }
  }

  /// The keys in a column of their own, or above the words where there is no room.
  private func helpRows(_ binding: KeyBinding) -> [[Run]] {
    let keys = PrintableText(binding.shown)
    let words = PrintableText(binding.words)
    let column = 40
    guard size.columns >= 80, keys.columns < column - 2 else {
      return rows(keys, .key, indent: 2) + rows(words, .body, indent: 6)
    }
    let wrapped = rows(words, .body, indent: column)
    let first = [Run(("  " + keys).padded(to: column), .key)] + (wrapped.first ?? []).dropFirst()
    return [first] + wrapped.dropFirst()
  }

  /// The text in as many rows as it takes, `indent` columns from the left where there is room.
  private func rows(_ text: PrintableText, _ role: Role, indent: Int) -> [[Run]] {
    let indent = indent * 2 <= size.columns ? indent : 0
    return text.wrapped(to: size.columns - indent).map {
      [Run(.blank(indent), .body), Run($0, role)]
    }
  }
}
