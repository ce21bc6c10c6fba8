/// Scrolls the text; a count multiplies.
public enum ScrollCommand: String, CaseIterable, Sendable {
  case lineDown = "scroll-line-down"
  case lineUp = "scroll-line-up"
  case halfPageDown = "scroll-half-page-down"
  case halfPageUp = "scroll-half-page-up"
  case pageDown = "scroll-page-down"
  case pageUp = "scroll-page-up"

  /// Whether it goes towards the end.
  var isForward: Bool { rows(of: 1) > 0 }

  /// Rows that it scrolls where the text has `textRows` of them; negative towards the start.
  func rows(of textRows: Int) -> Int {
    switch self {
    case .lineDown: 1
    case .lineUp: -1
    case .halfPageDown: max(1, textRows / 2)
    case .halfPageUp: -max(1, textRows / 2)
    case .pageDown: max(1, textRows - 1)
    case .pageUp: -max(1, textRows - 1)
    }
  }
}

extension ScrollCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .lineDown: "Scrolls one line down."
    case .lineUp: "Scrolls one line up."
    case .halfPageDown: "Scrolls half a page down."
    case .halfPageUp: "Scrolls half a page up."
    case .pageDown: "Scrolls one page down."
    case .pageUp: "Scrolls one page up."
    }
  }
}
