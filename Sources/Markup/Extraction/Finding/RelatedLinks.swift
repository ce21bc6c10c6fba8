/// The links of a page to related articles: titles that stand in a list of teasers beside the article.
///
/// It rather misses some than takes an entry of a menu for an article.
struct RelatedLinks {
  /// The blocks that are such links, in their order, each title once.
  private(set) var blocks: [Int] = []
  private let page: PageSurvey

  /// How far away the container may be whose name says so.
  private static let farthest = 6
  /// How much text a title has.
  private static let weights: ClosedRange<UInt32> = 20...180
  private static let fewestWords = 4
  /// What of a title may be digits.
  private static let mostDigits = 0.3
  /// One title alone is no list.
  private static let fewest = 2
  private static let most = 20

  init(_ page: PageSurvey, isKept: [Bool]) {
    self.page = page
    guard let start = page.title ?? isKept.firstIndex(of: true) else { return }
    let found = (start + 1..<max(start + 1, page.count)).filter {
      !isKept[$0] && !page.isHidden($0) && isLinkAlone($0) && isTitle($0) && isCalledRelated($0)
    }
    let inLists = found.filter { block in
      let make = page.makes.groupOfBlock[block]
      return found.lazy.filter { page.makes.groupOfBlock[$0] == make }.prefix(Self.fewest).count
        == Self.fewest
    }
    blocks = Array(onceEach(inLists).prefix(Self.most))
  }

  private func onceEach(_ blocks: [Int]) -> [Int] {
    var seen: Set<UInt64> = []
    if let title = page.title { seen.insert(page.texts.figures[title].hash.value) }
    return blocks.filter { seen.insert(page.texts.figures[$0].hash.value).inserted }
  }

  /// Whether all of a block is one link.
  private func isLinkAlone(_ block: Int) -> Bool {
    let block = page.outline.blocks[block]
    return block.links <= 1 && block.linked >= 0.98 * Double(block.weight)
  }

  private func isTitle(_ block: Int) -> Bool {
    let figures = page.texts.figures[block]
    let weight = page.outline.blocks[block].weight
    // In scripts without spaces a title may be one word.
    let isLong = figures.words >= Self.fewestWords || weight > UInt32(figures.scalars) * 2
    return Self.weights.contains(weight) && isLong && !figures.beginsSmall
      && Double(figures.digits) < Self.mostDigits * Double(figures.scalars)
      && !figures.hasCopyright && !figures.hasAt && figures.sentences <= 2
  }

  /// Whether the nearest name that says anything says so.
  private func isCalledRelated(_ block: Int) -> Bool {
    let container = Int(page.outline.blocks[block].container)
    let related = page.distances[container, NameHints.number(of: .related)]
    guard related <= Self.farthest else { return false }
    return Self.others.allSatisfy { page.distances[container, NameHints.number(of: $0)] > related }
  }

  private static let others: [NameHints] = [
    .comment, .share, .navigation, .footer, .advertisement, .form, .consent,
  ]
}
