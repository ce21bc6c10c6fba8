/// Does something with the text other than moving in it.
public enum ReadingCommand: String, CaseIterable, Sendable {
  // Layers over the text.
  case searchForward = "search-forward"
  case searchBackward = "search-backward"
  case onlyMatchingParagraphs = "only-matching-paragraphs"
  /// Shows the contents; while they have the focus, returns to the text.
  case contents = "contents"
  case headings = "headings"
  case links = "links"
  case weigh = "weigh"
  case library = "library"
  case history = "history"
  // Marks.
  case setMark = "set-mark"
  case goToMark = "go-to-mark"
  // The file behind the text.
  case followGrowth = "follow-growth"
  case reload = "reload"
  case edit = "edit"
  // How the text looks.
  case narrower = "narrower"
  case wider = "wider"
  case nextTheme = "next-theme"
  case textAlone = "text-alone"
  // Copying and asking.
  case copyParagraph = "copy-paragraph"
  case copySection = "copy-section"
  case whereAmI = "where-am-i"
  // Ending something.
  case interrupt = "interrupt"
  case cancel = "cancel"
  case leaveAfterLetter = "leave-after-letter"
}
