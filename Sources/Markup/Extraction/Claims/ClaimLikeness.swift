/// How much blocks are like the titles and descriptions that a page claims.
struct ClaimLikeness {
  /// Like a title, 0 to 1, for each block.
  private(set) var titles: [Double] = []
  /// Like a description, 0 to 1, for each block.
  private(set) var descriptions: [Double] = []

  private var known = TripleTable()
  private var sizes: [Int] = []
  private var titleCount = 0
  private var block = TripleSet(most: 2048)

  /// No block of this weight or more is a title.
  private static let heaviestTitle = 250
  private static let mostOfEach = 16
  private static let longestLikeDescription = 400

  init(_ outline: PageOutline, _ texts: BlockTexts) {
    learn(outline.claims)
    titles.reserveCapacity(outline.blocks.count)
    descriptions.reserveCapacity(outline.blocks.count)
    for (index, each) in outline.blocks.enumerated() {
      let tag = outline.containers[Int(each.container)].tag
      let range = texts.ranges[index]
      var compared: Comparison?
      if titleCount > 0, each.weight < Self.heaviestTitle {
        compared = compare(texts, range)
      }
      titles.append(compared.map { title($0, isHeading: tag == .h1 || tag == .h2) } ?? 0)
      guard each.weight > 20, sizes.count > titleCount else {
        descriptions.append(0)
        continue
      }
      let isRead = range.count <= Self.longestLikeDescription
      descriptions.append(
        description(
          compared.flatMap { isRead ? $0 : nil }
            ?? compare(texts, range, longest: Self.longestLikeDescription)))
    }
  }

  private mutating func learn(_ claims: PageClaims) {
    for title in claims.titles { learn(title, limit: Self.mostOfEach) }
    titleCount = sizes.count
    for description in claims.descriptions {
      learn(description, limit: titleCount + Self.mostOfEach)
    }
  }

  /// Takes a claim, unless it is empty or there are too many.
  private mutating func learn(_ claim: String, limit: Int) {
    guard sizes.count < limit else { return }
    let bytes = Array(claim.utf8)
    let bit = UInt32(1) << UInt32(sizes.count)
    var size = 0
    var triples = LetterTriples(bytes.indices)
    while let triple = triples.next(in: bytes.span) {
      if known.insert(triple, of: bit) { size += 1 }
    }
    if size > 0 { sizes.append(size) }
  }

  /// What a block has in common with the claims.
  private struct Comparison {
    /// How many different triples the block has.
    let size: Int
    /// How many of them are in each claim.
    let shared: [Int]
  }

  /// Compares the text in a range, of which not more than `longest` scalars are read.
  private mutating func compare(
    _ texts: BlockTexts, _ range: Range<Int>, longest: Int = .max
  ) -> Comparison {
    let triples = LetterTriples(range, longest: longest)
    var shared = [Int](repeating: 0, count: sizes.count)
    let known = known
    let most = min(range.count, longest)
    let size = block.take(triples, length: most, in: texts.bytes.span) { triple in
      var claims = known.claims(with: triple)
      while claims != 0 {
        shared[claims.trailingZeroBitCount] += 1
        claims &= claims - 1
      }
    }
    return Comparison(size: size, shared: shared)
  }

  private func title(_ block: Comparison, isHeading: Bool) -> Double {
    var best = 0.0
    for title in 0..<titleCount {
      let shared = block.shared[title]
      let all = block.size + sizes[title] - shared
      best = max(best, Double(shared) / Double(max(1, all)))
      if isHeading, block.size > 12 {
        best = max(best, 0.9 * Double(shared) / Double(block.size))
      }
    }
    return best
  }

  private func description(_ block: Comparison) -> Double {
    var best = 0.0
    for claim in titleCount..<sizes.count {
      let smaller = max(1, min(block.size, sizes[claim]))
      best = max(best, Double(block.shared[claim]) / Double(smaller))
    }
    return best
  }
}
