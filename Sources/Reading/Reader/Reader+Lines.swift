import Articles
import Typesetting

/// What is done with lines that are shown as they are.
extension Reader {
  /// Shows the text in front as it stands, and again as it is presented, at the same place.
  mutating func toggleSource() {
    guard let document else { return }
    self.document?.showSource(!document.isVerbatim)
  }

  /// How rows that must not be broken are set on the screen of a document.
  func fitting(_ layout: Layout, of document: Document) -> RowFitting {
    var fitting = RowFitting(room: layout.room)
    let keepsLines = document.presentation.keepsLines
    fitting.cutsLines = keepsLines && lineOptions.cutsLongLines
    fitting.squeezesBlankLines = keepsLines && lineOptions.squeezesBlankLines
    fitting.shift = fitting.cutsLines || !keepsLines ? document.shift : 0
    fitting.held = document.held(by: lineOptions)?.columns ?? 0
    return fitting
  }

  /// Goes half a screen to the right, or to the left where negative, where rows are cut; elsewhere to
  /// the article after, or before.
  mutating func goSideways(by steps: Int) -> [Effect] {
    guard let document, document.isCut else { return steps > 0 ? goForward() : goBack() }
    let room = document.presentation.keepsLines ? layout.measure : layout.room
    let held = min(document.held(by: lineOptions)?.columns ?? 0, room / 2)
    self.document?.scrollSideways(by: steps * max(1, (room - held) / 2))
    return []
  }

  mutating func toggleHeader() {
    guard let document else { return }
    guard document.presentation.keepsLines else {
      message = "Only in a text of lines does a line stay in sight."
      return
    }
    let options = lineOptions
    self.document?.holdTopLine(options)
    message =
      self.document?.ownHeld?.lines == 0
      ? "No line stays in sight." : "The line at the top stays in sight."
  }
}
