/// Moves to another place in the text, or to another article.
public enum MotionCommand: String, CaseIterable, Sendable {
  case start = "go-to-start"
  /// The line that a count names, else the start.
  case startOrLine = "go-to-start-or-line"
  /// The line that a count names, else the end.
  case endOrLine = "go-to-end-or-line"
  case percent = "go-to-percent"
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case enclosingSection = "enclosing-section"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextBenefit = "next-benefit"
  case previousBenefit = "previous-benefit"
  case nextRisk = "next-risk"
  case previousRisk = "previous-risk"
  case nextLink = "next-link"
  case previousLink = "previous-link"
  /// Follows the chosen link, or scrolls a line where none is chosen.
  case followLinkOrScroll = "follow-link-or-scroll"
  case articleBefore = "article-before"
  case articleAfter = "article-after"
  /// Scrolls sideways where rows are cut.
  case leftOrArticleBefore = "left-or-article-before"
  /// Scrolls sideways where rows are cut.
  case rightOrArticleAfter = "right-or-article-after"
  case undoJump = "undo-jump"
  case redoJump = "redo-jump"
}

extension MotionCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .start: "Goes to the start of the text."
    case .startOrLine: "Goes to the start of the text, or to the line with a number."
    case .endOrLine: "Goes to the end of the text, or to the line with a number."
    case .percent: "Goes to a number of percent of the text."
    case .nextSection: "Goes to the next section."
    case .previousSection: "Goes to the previous section."
    case .enclosingSection: "Goes to the section around this one."
    case .nextParagraph: "Goes to the next paragraph."
    case .previousParagraph: "Goes to the previous paragraph."
    case .nextBenefit: "Goes to the next benefit."
    case .previousBenefit: "Goes to the previous benefit."
    case .nextRisk: "Goes to the next risk."
    case .previousRisk: "Goes to the previous risk."
    case .nextLink: "Chooses the next link."
    case .previousLink: "Chooses the previous link."
    case .followLinkOrScroll:
      "Follows the chosen link, or scrolls one line down where none is chosen."
    case .articleBefore: "Returns to the article before, at its exact place."
    case .articleAfter: "Goes forward again to the article after."
    case .leftOrArticleBefore:
      "Scrolls half a screen to the left where rows are cut, else returns to the article before."
    case .rightOrArticleAfter:
      "Scrolls half a screen to the right where rows are cut, else goes forward again."
    case .undoJump: "Goes back to where the last jump began."
    case .redoJump: "Goes forward again along the jumps."
    }
  }
}
