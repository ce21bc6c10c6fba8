import Articles

extension Reader {
  /// Has the text in front typeset as an article, or shown line by line, at the same place.
  mutating func present(as wish: PresentationWish) -> [Effect] {
    guard let document else { return [] }
    // The lines of a page are those of its source.
    if document.isPage || document.isSourceOfPage {
      self.document?.showSource(wish == .lines)
      message = wish == .lines ? "The source of the page is shown." : "The page is shown."
      return []
    }
    self.document?.showSource(false)
    let isThere = document.article.profile.presentation.keepsLines == (wish == .lines)
    if isThere {
      message = wish == .lines ? "The text is shown as lines." : "The text is shown as an article."
      return []
    }
    return [.present(article: document.id, as: wish)]
  }
}
