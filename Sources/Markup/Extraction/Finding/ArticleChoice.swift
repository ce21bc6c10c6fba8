import Articles

/// Which blocks are the article, decided from how probable each of them is.
struct ArticleChoice {
  private(set) var blocks: [Int]
  private(set) var extent: PageFacts.Extent

  /// What is kept where the article stands out.
  private static let threshold = 0.45
  /// What is kept where it does not.
  private static let lowThresholds = [0.2, 0.1]
  /// Less text than this is no article.
  private static let least = 60
  /// Less than this is one if it is a good part of the page.
  private static let little = 250
  private static let goodPart = 0.1

  /// The threshold falls in steps while little is found; if nothing is, the page is kept whole.
  ///
  /// So is a page that is no article.
  init(_ page: PageSurvey, _ probabilities: [Double]) {
    self.init(found: page, probabilities)
    if extent == .whole { return }
    if PageDoubt(page, probabilities, kept: blocks).isNoArticle {
      keepWhole(page)
    } else {
      blocks = ArticleGaps(page, probabilities).filled(blocks)
    }
  }

  /// The choice that is made where the page is an article.
  init(found page: PageSurvey, _ probabilities: [Double]) {
    let weight = Double(page.weight(of: page.seen))
    blocks = []
    extent = .article
    for threshold in [Self.threshold] + Self.lowThresholds {
      blocks = ArticleRules(page, threshold).kept(probabilities)
      let kept = page.weight(of: blocks)
      let isEnough = kept >= Self.little || Double(kept) >= Self.goodPart * weight
      if kept >= Self.least, isEnough { return }
      extent = .little
    }
    if page.weight(of: blocks) < Self.least { keepWhole(page) }
  }

  private mutating func keepWhole(_ page: PageSurvey) {
    blocks = page.seen
    extent = .whole
  }
}
