import Articles
import Records

extension Reader {
  /// Goes to the end, and stays there as the text grows.
  mutating func followGrowth() {
    guard let document, following != document.id else { return }
    goToEnd()
    following = document.id
    self.document?.change = nil
    effects.append(.follow(article: document.id))
  }

  /// Lets the end of the text go where it likes.
  mutating func stopFollowing() {
    guard let id = following else { return }
    following = nil
    effects.append(.stopFollowing(article: id))
  }

  /// Stops what is running.
  mutating func interrupt() {
    guard following != nil else {
      guard !interruptSearch() else { return }
      message = "Nothing is running; q leaves."
      return
    }
    stopFollowing()
    message = "Stopped following; F goes on."
  }

  /// Shows the last of a text to which nothing more will come.
  mutating func takeEnd(of id: Int) {
    guard following == id else { return }
    let rows = layout.textRows
    document?.showEnd(rows: rows)
    following = nil
    message = "Nothing more will come through the pipe."
  }

  /// The position in the article that is being followed, if one is.
  var followed: Position? { following == nil ? nil : document?.position }

  /// Stops following where somebody has moved away, to another article perhaps, or where a pipe
  /// has ended.
  mutating func checkFollowing(since position: Position) {
    guard let id = following else { return }
    guard let document, document.id == id, document.position == position else {
      return stopFollowing()
    }
    if document.article.isComplete, document.source.isComplete { takeEnd(of: id) }
  }
}
