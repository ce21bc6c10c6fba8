import Articles
import Typesetting

/// The text as it stands.
extension Document {
  /// What the blocks that are shown are read by: as the text stands, nothing is known of its structure.
  var shownArticle: Article {
    isVerbatim ? Article(profile: article.profile.verbatim, limits: article.limits) : article
  }

  /// Makes the galley again, of what is shown now.
  mutating func remakeGalley() {
    let raw = source.raw
    let isOther = isVerbatim && raw !== source
    galley = Galley(
      BlockCache(shownArticle, source: isOther ? raw : source), measure: galley.measure,
      of: isOther ? source : nil, hiding: galley.hiding)
  }

  /// Shows the text as it stands, or as it is presented; a place is a byte in both, but for a page.
  mutating func showSource(_ isOn: Bool) {
    guard isOn != isVerbatim else { return }
    if isPage { return openSource() }
    if isSourceOfPage { return closeSource() }
    isVerbatim = isOn
    swap(&shift, &otherShift)
    chosenLink = nil
    remakeGalley()
    siftAgain()
  }
}
