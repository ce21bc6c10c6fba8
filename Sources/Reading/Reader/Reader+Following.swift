import Articles
import Records

extension Reader {
  /// Goes to the end, and stays there as the text grows.
  mutating func followGrowth() -> [Effect] {
    guard let document, following != document.id else { return [] }
    if !isSifted { goToEnd() }
    following = document.id
    self.document?.change = nil
    // What is added from now on is seen.
    news = nil
    return [.follow(article: document.id)]
  }

  /// Follows the end of the text no longer.
  mutating func stopFollowing() -> [Effect] {
    guard let id = following else { return [] }
    following = nil
    return [.stopFollowing(article: id)]
  }

  /// Stops what is running.
  mutating func interrupt() -> [Effect] {
    guard following != nil else {
      if !interruptSearch() {
        message = PrintableText(
          keys.sentence("Nothing is running", Hint(.program(.close), words: "leaves"), in: .reading)
        )
      }
      return []
    }
    message = PrintableText(
      keys.sentence(
        "Stopped following", Hint(.reading(.followGrowth), words: "goes on"), in: .reading))
    return stopFollowing()
  }

  /// Asks for what has taken the place of a file that is followed.
  mutating func followOn(_ id: Int, by succession: Succession) -> [Effect] {
    guard following == id, document?.id == id, let path = document?.path else {
      return note(.changed, of: id)
    }
    return [.followOn(article: id, path: path, by: succession)]
  }

  /// Shows what has taken the place of a file that is followed, and follows that.
  mutating func follow(
    _ opened: OpenedArticle, insteadOf id: Int, by succession: Succession
  ) -> [Effect] {
    let isFollowed = following == id
    guard document?.id == id else { return [] }
    replace(id, with: opened, isAsked: true)
    guard isFollowed else { return [] }
    following = opened.id
    message = succession.words
    return [.follow(article: opened.id)]
  }

  /// Shows the last of a text to which nothing more will come.
  mutating func endFollowing(of id: Int) {
    guard following == id else { return }
    let (rows, isSifted) = (layout.textRows, isSifted)
    document?.showLast(rows: rows, isSifted: isSifted)
    following = nil
    message = "Nothing more will come through the pipe."
  }

  /// Stops following where the reader has moved away from `position`, or where a pipe has ended.
  mutating func checkFollowing(since position: Position) -> [Effect] {
    guard let id = following else { return [] }
    guard let document, document.id == id, document.position == position else {
      return stopFollowing()
    }
    // A file that has a name may have a successor; of a pipe with one its loader tells the end.
    if document.path == nil, document.article.isComplete, document.source.isComplete {
      endFollowing(of: id)
    }
    return []
  }
}

extension Succession {
  /// What the status line says of it.
  fileprivate var words: PrintableText {
    switch self {
    case .rotated: "Rotated: following the new file."
    case .rewritten: "The file has changed, and was read again."
    case .truncated: "Truncated: following the file from its start."
    }
  }
}
