public import Articles

/// What a person can ask for.
public enum Command: Hashable, Sendable {
  // Moving in the text; counts multiply.
  case scrollRows(Int), scrollHalfPages(Int), scrollPages(Int)
  case goToStart, goToEndOrLine, goToStartOrLine, goToPercent
  case stepSection(Int), stepParagraph(Int), goToParent
  case stepBenefit(Int), stepRisk(Int), weigh
  // Searching.
  case search(SearchDirection), stepMatch(Int), recall(Int), sift
  case toggleExact, toggleWholeWord, toggleExpression
  // Contents and headings.
  case contents, goToHeading
  // Links and articles.
  case stepLink(Int), followLinkOrScroll, listLinks, goBack, goForward, library, history
  // Jumps and marks.
  case undoJump, redoJump, setMark, goToMark
  // The file behind the text.
  case followGrowth, reload
  // How the text looks.
  case widen(Int), nextTheme, toggleAlone
  // Taking something out of the text.
  case copyParagraph, copySection, edit
  // The program.
  case whereAmI, help, redraw, suspend, interrupt, cancel, close, dismiss, leaveAfterLetter, leave
  // In lists: contents, links, headings, library, weighing, help.
  case moveChoice(Int), moveChoicePage(Int), chooseFirst, chooseLast, choose, filter
  case sort(LibraryOrder), searchLibrary
  case peek, fold, complete, stopTyping, takeBenefits, takeRisks
}

extension Command {
  /// Whether it moves in the text, even where there is nothing to move to.
  var isMove: Bool {
    switch self {
    case .scrollRows, .scrollHalfPages, .scrollPages, .goToStart, .goToEndOrLine,
      .goToStartOrLine, .goToPercent, .stepSection, .stepMatch, .stepParagraph, .goToParent,
      .stepBenefit,
      .stepRisk, .stepLink, .followLinkOrScroll, .goBack, .goForward, .undoJump, .redoJump:
      true
    default: false
    }
  }
}
