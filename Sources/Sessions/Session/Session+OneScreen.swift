import Articles
import Reading
import Terminal

/// A text that fits on one screen is printed, and the screen is never taken.
extension Session {
  /// Whether the text is known not to fit, so that it is to be drawn; ends the session where it fits.
  var isTooLongForOneScreen: Bool {
    mutating get {
      guard let oneScreen, let (article, source) = reader.articleAndSource else { return true }
      switch oneScreen.outcome(of: article, source) {
      case .undecided: return false
      case .fits:
        (printsText, code) = (true, 0)
        return false
      case .isTooLong:
        self.oneScreen = nil
        return true
      }
    }
  }

  /// Prints the text to the terminal, which is given back before.
  mutating func printText() {
    guard let oneScreen, let text = loaders.first?.whole else { return }
    let looks = LookSequences(depth: screen.depth, hasLinks: screen.hasHyperlinks)
    screen.leave()
    code = exitCode {
      try PlainPrinter(
        width: oneScreen.width, library: library, looks: looks,
        showsFurniture: oneScreen.showsFurniture, isVerbatim: reader.options.opensVerbatim
      ).print(text)
    }
  }
}
