import Articles
import Records
import Typesetting

/// What has to be known before a frame is made, so that the frame reads no bytes.
extension Document {
  /// Changes the document in place.
  @discardableResult
  mutating func modify<Result>(_ body: (inout Document) -> Result) -> Result { body(&self) }

  /// Sets the rows of the screen, and lets go of a link that has left it.
  ///
  /// `held` are the lines that stay in sight, at most half of the rows.
  mutating func setRows(
    count: Int, isSifted: Bool, held: HeldLines? = nil, hasNumbers: Bool = false
  ) {
    quotePlace()
    setHeldRows(held, most: count / 2, isSifted: isSifted)
    let left = count - heldRows.count
    if heldRange?.upperBound == galley.count {
      rows = []
    } else {
      rows =
        isSifted
        ? siftedRows(from: bodyTop, count: left) : galley.rows(from: bodyTop, count: left)
    }
    numbers = hasNumbers ? numbers(of: heldRows) + numbers(of: rows) : []
    if let link = chosenLink, !screenRows.contains(where: { $0.shows(start(of: link).offset) }) {
      chosenLink = nil
    }
    light()
  }

  /// Reads the titles that the frame shows around the text.
  mutating func prepareTitles(of entries: [Contents.Entry.Kind]) {
    prepareTitles(count: entries.count + 3)
    if let title = article.masthead.title { prepare(title: title) }
    if let category = article.masthead.category { prepare(title: category) }
    if let section = section(holding: position.place) {
      prepare(title: article.sections[section].title)
    }
    for entry in entries { prepare(title: titleRange(of: entry)) }
  }

  /// The bytes that the rows on the screen stand for.
  var shownRange: Range<Int> {
    guard let first = rows.first, let last = rows.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
