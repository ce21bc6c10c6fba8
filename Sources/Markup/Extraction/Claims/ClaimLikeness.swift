/// How much blocks are like the titles and descriptions that a page claims.
struct ClaimLikeness {
  /// Like a title, 0 to 1, for each block.
  private(set) var titles: [Double] = []
  /// Like a description, 0 to 1, for each block.
  private(set) var descriptions: [Double] = []

  private var known: [UInt64: UInt32] = [:]
  /// A bit for each triple that is known, and for few others: most triples of a page are in no claim.
  private var sieve = [UInt64](repeating: 0, count: 128)
  private var sizes: [Int] = []
  private var titleCount = 0
  private var block = TripleSet(most: 1024)

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
      let isShort = each.weight < Self.heaviestTitle
      titles.append(
        isShort && titleCount > 0
          ? titleLikeness(texts, index, isHeading: tag == .h1 || tag == .h2) : 0)
      descriptions.append(
        each.weight > 20 && sizes.count > titleCount ? descriptionLikeness(texts, index) : 0)
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
      if known[triple, default: 0] & bit == 0 {
        known[triple, default: 0] |= bit
        let place = Self.place(of: triple)
        sieve[place.word] |= place.bit
        size += 1
      }
    }
    if size > 0 { sizes.append(size) }
  }

  /// How many triples of a block are in each claim.
  private mutating func shared(_ texts: BlockTexts, _ index: Int, longest: Int) -> [Int] {
    block.removeAll()
    var triples = LetterTriples(texts.ranges[index], longest: longest)
    while let triple = triples.next(in: texts.bytes.span) { block.insert(triple) }
    var counts = [Int](repeating: 0, count: sizes.count)
    for triple in block.triples {
      let place = Self.place(of: triple)
      guard sieve[place.word] & place.bit != 0, var claims = known[triple] else { continue }
      while claims != 0 {
        counts[claims.trailingZeroBitCount] += 1
        claims &= claims - 1
      }
    }
    return counts
  }

  /// Where the sieve has the bit of a triple.
  private static func place(of triple: UInt64) -> (word: Int, bit: UInt64) {
    let hash = triple &* 0x9E37_79B9_7F4A_7C15
    return (Int(hash >> 57), 1 << (hash >> 51 & 63))
  }

  private mutating func titleLikeness(
    _ texts: BlockTexts, _ index: Int, isHeading: Bool
  ) -> Double {
    let shared = shared(texts, index, longest: .max)
    let size = block.triples.count
    var best = 0.0
    for title in 0..<titleCount {
      let common = Double(shared[title])
      best = max(best, common / Double(max(1, size + sizes[title] - shared[title])))
      if isHeading, size > 12 { best = max(best, 0.9 * common / Double(size)) }
    }
    return best
  }

  private mutating func descriptionLikeness(_ texts: BlockTexts, _ index: Int) -> Double {
    let shared = shared(texts, index, longest: Self.longestLikeDescription)
    var best = 0.0
    for claim in titleCount..<sizes.count {
      let smaller = max(1, min(block.triples.count, sizes[claim]))
      best = max(best, Double(shared[claim]) / Double(smaller))
    }
    return best
  }
}
