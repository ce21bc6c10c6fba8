/// The blocks that stand between those of the article and have no sign of furniture.
///
/// Trees judge each block, and miss a heading, a word that is explained, or a stretch of code between
/// paragraphs that they are sure of. A reader misses those more than a menu is in the way. The kinds and
/// limits are those of decision 0080: others cost precision on pages of news.
struct ArticleGaps {
  /// Blocks that are less probable are left out.
  private static let least = 0.15
  /// So are blocks with more of their text in links.
  private static let mostLinked = 0.5
  /// A heading right above text that is as sure needs less.
  private static let leastOfHeading = 0.03
  private static let sure = 0.7
  /// How much of what was kept the element around the article holds.
  private static let share = 0.8

  private let page: PageSurvey
  private let probabilities: [Double]

  /// The gaps of a page whose blocks are the article with these probabilities.
  init(_ page: PageSurvey, _ probabilities: [Double]) {
    self.page = page
    self.probabilities = probabilities
  }

  /// The kept `blocks`, in their order, with what stands between them.
  func filled(_ blocks: [Int]) -> [Int] {
    guard let first = blocks.first, let last = blocks.last else { return blocks }
    var isKept = [Bool](repeating: false, count: page.count)
    for block in blocks { isKept[block] = true }
    let isPlain = plainContainers(around: blocks)
    for block in first...last where !isKept[block] {
      isKept[block] = isPlain[Int(page.outline.blocks[block].container)] && isFitting(block)
    }
    keepHeadings(&isKept)
    return isKept.indices.filter { isKept[$0] }
  }

  /// A heading right above text that surely is of the article goes with it, whatever names it has: "Pros",
  /// or "Ingredients".
  private func keepHeadings(_ isKept: inout [Bool]) {
    var goesOn = false
    for block in isKept.indices.reversed() {
      let isHeading = BlockKind(page.container(of: block).tag).isHeading
      if !isKept[block], goesOn, isHeading, isVisible(block),
        probabilities[block] >= Self.leastOfHeading
      {
        isKept[block] = true
      } else {
        goesOn = isKept[block] && probabilities[block] >= Self.sure
      }
    }
  }

  private func isVisible(_ block: Int) -> Bool {
    let found = page.outline.blocks[block]
    return page.container(of: block).hiding == .none
      && found.linked <= Self.mostLinked * Double(found.weight)
  }

  private func isFitting(_ block: Int) -> Bool {
    let container = page.container(of: block)
    let found = page.outline.blocks[block]
    return Self.isOfKind(container.tag) && isVisible(block) && probabilities[block] >= Self.least
      && found.hints.isDisjoint(with: .furniture)
  }

  private static func isOfKind(_ tag: Tag) -> Bool {
    switch BlockKind(tag) {
    case .term, .cell, .code: true
    case .item: tag == .dd
    case let kind: kind.isHeading
    }
  }

  /// For each container, whether the element around the article holds it and no element between the two
  /// has the name of furniture.
  private func plainContainers(around blocks: [Int]) -> [Bool] {
    let containers = page.outline.containers
    let root = element(around: blocks)
    var isPlain = [Bool](repeating: false, count: containers.count)
    isPlain[root] = true
    for index in containers.indices.dropFirst() where index > root {
      isPlain[index] =
        isPlain[Int(containers[index].parent)]
        && containers[index].hints.isDisjoint(with: .furniture)
        && !Self.isFurniture(containers[index].tag)
    }
    return isPlain
  }

  /// The deepest element that holds nearly all that was kept.
  private func element(around blocks: [Int]) -> Int {
    let containers = page.outline.containers
    var votes = [Double](repeating: 0, count: containers.count)
    for block in blocks {
      votes[Int(page.outline.blocks[block].container)] += page.outline.blocks[block].vote
    }
    page.outline.sumUp(&votes, +=)
    let depths = page.sums.depths
    let around = votes.indices.filter { votes[$0] >= Self.share * votes[0] }
    return around.max { depths[$0] < depths[$1] } ?? 0
  }

  private static func isFurniture(_ tag: Tag) -> Bool {
    switch tag {
    case .nav, .aside, .footer, .form, .header, .noscript, .dialog: true
    default: false
    }
  }
}

extension NameHints {
  /// What the names of elements with furniture say.
  fileprivate static let furniture: NameHints = [
    .comment, .related, .share, .navigation, .footer, .side, .advertisement, .form, .author, .meta,
    .consent,
  ]
}
