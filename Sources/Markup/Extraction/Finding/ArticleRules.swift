/// Rules that correct what trees said of blocks, each for what they cannot see.
struct ArticleRules {
  private let page: PageSurvey
  private let threshold: Double
  private var probabilities: [Double] = []

  init(_ page: PageSurvey, _ threshold: Double) {
    self.page = page
    self.threshold = threshold
  }

  /// The blocks that are kept, by how probable each was.
  func kept(_ probabilities: [Double]) -> [Int] {
    var rules = self
    rules.probabilities = probabilities
    rules.dropHidden()
    rules.doubtComments()
    rules.dropCopies()
    rules.doubtOutsiders()
    rules.smooth()
    rules.keepHeadings()
    return (0..<page.count).filter { rules.probabilities[$0] >= threshold }
  }

  /// What is hidden goes, unless most of the article is: scripts show that.
  private mutating func dropHidden() {
    var seen = 0.0
    var hidden = 0.0
    for (index, block) in page.outline.blocks.enumerated() {
      let vote = block.vote * probabilities[index]
      if page.isHidden(index) { hidden += vote } else { seen += vote }
    }
    guard hidden < seen else { return }
    for index in 0..<page.count where page.isHidden(index) { probabilities[index] = 0 }
  }

  /// A container of comments is doubted, if it lacks the title and is not nearly all that was found.
  private mutating func doubtComments() {
    let containers = page.outline.containers
    var likely = [Double](repeating: 0, count: containers.count)
    for (index, block) in page.outline.blocks.enumerated() {
      likely[Int(block.container)] += block.vote * probabilities[index]
    }
    page.outline.sumUp(&likely, +=)
    let all = max(1e-9, likely[0])
    var isDoubted = [Bool](repeating: false, count: containers.count)
    for index in containers.indices.dropFirst() {
      let holdsTitle = page.title.map { page.sums.sums[index].range.contains($0) } ?? false
      isDoubted[index] =
        isDoubted[Int(containers[index].parent)]
        || containers[index].hints.contains(.comment) && !holdsTitle
          && all - likely[index] >= 0.2 * all
    }
    for (index, block) in page.outline.blocks.enumerated() where isDoubted[Int(block.container)] {
      probabilities[index] *= 0.4
    }
  }

  /// Two or more blocks that were said before, elsewhere and in this order, are a second copy.
  private mutating func dropCopies() {
    var first: [UInt64: Int] = [:]
    var original: [Int: Int] = [:]
    var previous: Int?
    for index in 0..<page.count where isLongAndKept(index) {
      let hash = page.texts.figures[index].hash.value
      if let earlier = first[hash], parent(earlier) != parent(index) {
        original[index] = earlier
        if let previous, let other = original[previous], earlier > other, earlier - other <= 3,
          index - previous <= 4
        {
          probabilities[index] = 0
          probabilities[previous] = 0
        }
      } else if first[hash] == nil {
        first[hash] = index
      }
      previous = index
    }
  }

  private func isLongAndKept(_ block: Int) -> Bool {
    probabilities[block] >= threshold && page.outline.blocks[block].weight >= 25
  }

  private func parent(_ block: Int) -> UInt32 { page.container(of: block).parent }

  /// Outside of the best container more is asked for.
  private mutating func doubtOutsiders() {
    let best = BestContainer(page, probabilities)
    let inside = page.sums.sums[best.number].range
    for index in 0..<page.count where !inside.contains(index) { probabilities[index] -= 0.1 }
  }

  /// A short block follows its neighbours.
  private mutating func smooth() {
    var smoothed = probabilities
    for (index, block) in page.outline.blocks.enumerated() where block.weight < 80 {
      let before = index > 0 ? probabilities[index - 1] : 0
      let behind = index + 1 < page.count ? probabilities[index + 1] : 0
      smoothed[index] += 0.2 * (min(before, behind) - 0.5)
    }
    probabilities = smoothed
  }

  /// A heading goes with what stands below it, unless it surely is no part of the article.
  private mutating func keepHeadings() {
    for index in (0..<page.count).dropLast().reversed() where probabilities[index] >= Self.likely {
      if page.container(of: index).tag.has(.heading), probabilities[index + 1] >= threshold {
        probabilities[index] = max(probabilities[index], threshold)
      }
    }
  }

  /// A heading less probable than this does not go with what stands below it.
  private static let likely = 0.2
}
