public import Articles

/// Finds the article in a page.
public enum ArticleFinder {
  /// Which blocks of a page are its article; `read` gives the bytes of the text in a range.
  public static func find(
    in outline: PageOutline, _ facts: PageFacts, reading read: (Range<Int>) -> [UInt8]
  ) -> PageVerdict {
    var outline = outline
    outline.finish()
    if outline.blocks.isEmpty { return PageVerdict() }
    let page = PageSurvey(outline, reading: read)
    let choice = ArticleChoice(page, ArticleProbabilities(page).second)
    return PageVerdict(page, choice, reading: read)
  }
}
