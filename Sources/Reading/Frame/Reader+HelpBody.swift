import Articles
import Typesetting

extension Reader {
  func helpBody(_ scrolled: Int, _ layout: Layout) -> Body {
    Body(
      rows: Array(helpLines.dropFirst(scrolled)), cursor: Frame.Position(column: 0, row: 0))
  }

  /// The key table as rows of the screen.
  var helpLines: [[Run]] {
    KeyContext.allCases.flatMap { context in
      [[Run(PrintableText(" " + context.title), .heading)]]
        + KeyMap.bindings(in: context).flatMap(helpRows) + [[]]
    }
  }

  /// The keys in a column of their own, or above the words where there is no room.
  private func helpRows(_ binding: KeyBinding) -> [[Run]] {
    let keys = PrintableText(binding.shown)
    let words = PrintableText(binding.words)
    let column = 38
    guard size.columns >= 80, keys.columns < column else {
      return [
        Panel.fit([Run("  " + keys, .key)], to: size.columns),
        Panel.fit([Run("      " + words, .body)], to: size.columns),
      ]
    }
    let runs = [
      Run(PrintableText("  " + binding.shown).padded(to: column + 2), .key), Run(words, .body),
    ]
    return [Panel.fit(runs, to: size.columns)]
  }
}
