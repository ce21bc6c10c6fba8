/// Whether a page is an article at all, or a list of links, documentation, or something else.
///
/// Trees that have learned from articles are sure of nearly all text of one. Where they are not sure of
/// most of it, or of a good part, and what they took is most of the page, or most of the page is links,
/// more would be hidden by mistake than menus are worth. Pages that call themselves articles are
/// believed. The limits are those of decision 0080.
struct PageDoubt {
  /// How much of the text that is seen is neither surely of the article nor surely not.
  let undecided: Double
  /// How much of that text was kept.
  let kept: Double
  /// How much of it is in links.
  let linked: Double
  /// How much of what was kept is in links.
  let keptLinked: Double
  private let isClaimed: Bool

  init(_ page: PageSurvey, _ probabilities: [Double], kept blocks: [Int]) {
    let seen = page.seen
    let weight = Double(max(1, page.weight(of: seen)))
    let doubtful = seen.filter { probabilities[$0] > 0.15 && probabilities[$0] < 0.85 }
    undecided = Double(page.weight(of: doubtful)) / weight
    kept = Double(page.weight(of: blocks)) / weight
    linked = page.linkedShare(of: seen)
    keptLinked = page.linkedShare(of: blocks)
    isClaimed = page.outline.claims.isArticle
  }

  /// Whether the page is shown whole.
  var isNoArticle: Bool {
    if isClaimed { return false }
    return keptLinked > 0.5 || undecided > 0.5 || undecided > 0.2 && (kept > 0.5 || linked > 0.8)
  }
}
