import Articles
import Records
import Typesetting

/// What a page has around its article.
extension Document {
  /// Shows the furniture of the page, or hides it; the place stays, or moves to the row before where it
  /// was hidden.
  mutating func hideFurniture(_ isOn: Bool) {
    guard isOn != galley.hidesFurniture else { return }
    galley.hideFurniture(isOn)
    stayOnRows()
  }

  /// Shows the block that holds a place, where it is hidden; the start of the text is where reading
  /// begins, whatever is hidden there.
  mutating func reveal(_ anchor: Anchor) {
    if anchor > .start { _ = galley.show(blockHolding: anchor) }
  }

  private mutating func stayOnRows() {
    guard let row = galley.row(holding: position.place) else { return }
    let top = galley.row(holding: position.top)?.start ?? .start
    position = Position(top: min(top, row.start), place: max(position.place, row.start))
    if let link = chosenLink, isHidden(start(of: link)) { chosenLink = nil }
  }

  /// Whether the block that holds a place is hidden.
  mutating func isHidden(_ anchor: Anchor) -> Bool {
    galley.block(holding: anchor).map { galley.hides($0) } ?? false
  }

  /// How many bytes before a place are shown.
  func shownBytes(before offset: Int) -> Int {
    hidesBytes ? offset - hidden.bytes(before: offset, of: article.furniture) : offset
  }

  /// The place behind the first `bytes` bytes that are shown.
  func place(behindShown bytes: Int) -> Anchor {
    Anchor(hidesBytes ? hidden.offset(behindShown: bytes, of: article.furniture) : bytes)
  }

  private var hidesBytes: Bool { page != nil && galley.hidesFurniture && !isVerbatim }

  /// What the page says of itself; nil for any other text.
  var page: PageFacts? { source.page }

  /// What is hidden, and how it is shown; or that no article was found, until a key is pressed.
  ///
  /// A narrow screen gets the first words of that.
  func furnitureWords(_ keys: KeyMap, isUntouched: Bool, columns: Int) -> String? {
    guard let page, !isVerbatim else { return nil }
    let isNarrow = columns < 60
    switch page.extent {
    case .whole where !isUntouched: return nil
    case .whole: return isNarrow ? "no article" : "no article found: the whole page is shown"
    case .article, .little, nil: break
    }
    let hides = galley.hidesFurniture
    guard page.hiddenPercent > 0, !isNarrow || hides else { return nil }
    if isNarrow { return "\(page.hiddenPercent) % hidden" }
    let share = "\(page.hiddenPercent) % of the page"
    let hint = keys.words(
      of: Hint(.reading(.showFurniture), words: hides ? "shows it" : "hides it"), in: .reading)
    return share + (hides ? " hidden" : " is around the article") + (hint.map { ", " + $0 } ?? "")
  }
}

extension Reader {
  /// Shows what the page has around its article, or hides it.
  mutating func toggleFurniture() {
    guard let document else { return }
    guard document.page != nil, !document.isVerbatim else {
      message = "Only a page has menus and such around its article."
      return
    }
    if document.article.furniture.isEmpty { message = "Nothing of this page is hidden." }
    self.document?.hideFurniture(!document.galley.hidesFurniture)
  }
}
