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
  case undoJump = "undo-jump"
  case redoJump = "redo-jump"
}
