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
  init(_ page: PageSurvey, _ probabilities: [Double]) {
    let seen = (0..<page.count).filter { !page.isHidden($0) }
    let weight = Double(Self.weight(of: seen, page))
    blocks = []
    extent = .article
    for threshold in [Self.threshold] + Self.lowThresholds {
      blocks = ArticleRules(page, threshold).kept(probabilities)
      let kept = Self.weight(of: blocks, page)
      let isEnough = kept >= Self.little || Double(kept) >= Self.goodPart * weight
      if kept >= Self.least, isEnough { return }
      extent = .little
    }
    guard Self.weight(of: blocks, page) < Self.least else { return }
    blocks = seen
    extent = .whole
  }

  private static func weight(of blocks: [Int], _ page: PageSurvey) -> Int {
    blocks.reduce(0) { $0 + Int(page.outline.blocks[$1].weight) }
  }
}
