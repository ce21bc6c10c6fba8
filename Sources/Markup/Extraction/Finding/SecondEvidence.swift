/// What the second trees know of a block beside all that the first ones do: what these said of it and
/// of others, as numbers in a fixed order.
///
/// The order is that of `second_names` in `.ci/extraction/evidence.py`.
struct SecondEvidence {
  private let page: PageSurvey
  private let probabilities: [Double]
  private let best: BestContainer
  private let strong: StrongBlocks
  /// The votes in each container.
  private var inside: [Votes]
  /// The votes of each make.
  private var ofMake: [Votes]

  init(_ page: PageSurvey, _ probabilities: [Double]) {
    self.page = page
    self.probabilities = probabilities
    best = BestContainer(page, probabilities)
    strong = StrongBlocks(page, probabilities)
    inside = [Votes](repeating: Votes(), count: page.outline.containers.count)
    ofMake = [Votes](repeating: Votes(), count: page.makes.groups.count)
    for (index, block) in page.outline.blocks.enumerated() {
      inside[Int(block.container)].add(block, probabilities[index])
      ofMake[page.makes.groupOfBlock[index]].add(block, probabilities[index])
    }
    page.outline.sumUp(&inside, +=)
  }

  /// Adds the evidence of a block.
  func add(_ block: Int, to row: inout [Double]) {
    addNeighbours(of: block, to: &row)
    addLevels(of: block, to: &row)
    addBranch(of: block, to: &row)
    addHolder(of: block, to: &row)
    addMake(of: block, to: &row)
    addPlace(of: block, to: &row)
  }

  private func addNeighbours(of block: Int, to row: inout [Double]) {
    row.append(probabilities[block])
    for step in [-3, -2, -1, 1, 2, 3] {
      let neighbour = block + step
      row.append(neighbour >= 0 && neighbour < page.count ? probabilities[neighbour] : 0)
    }
    row.append(mean(around: block, 3))
    row.append(mean(around: block, 8))
  }

  /// The mean over a number of blocks on each side.
  private func mean(around block: Int, _ reach: Int) -> Double {
    var likely = 0.0
    var weight = 0.0
    for other in max(0, block - reach)..<min(page.count, block + reach + 1) where other != block {
      let vote = page.outline.blocks[other].vote
      likely += vote * probabilities[other]
      weight += vote
    }
    return likely / max(1, weight)
  }

  private func addLevels(of block: Int, to row: inout [Double]) {
    var level = Int(page.outline.blocks[block].container)
    for _ in 0..<PageSums.levelCount {
      row.append(inside[level].mean)
      level = page.sums.wider[level]
    }
  }

  /// The child of the best container that the block stands in, and what the elements up to it say.
  private func addBranch(of block: Int, to row: inout [Double]) {
    let containers = page.outline.containers
    var number = Int(page.outline.blocks[block].container)
    var branch = number
    var hints = page.outline.blocks[block].hints
    var steps = 0
    while number != best.number, number != 0 {
      hints.formUnion(containers[number].hints)
      branch = number
      number = Int(containers[number].parent)
      steps += 1
    }
    let isInside = number == best.number
    let bestWeight = max(1, inside[best.number].weight)
    row.append(isInside ? Double(steps) : -1)
    row.append(inside[branch].mean)
    row.append(inside[branch].weight / bestWeight)
    row.append(isInside ? best.values[branch] / bestWeight : -9)
    for number in 0..<NameHints.count {
      row.append(isInside ? (hints.has(number) ? 1 : 0) : -1)
    }
  }

  /// The nearest container that holds a good part of what is likely.
  private func addHolder(of block: Int, to row: inout [Double]) {
    var number = Int(page.outline.blocks[block].container)
    var steps = 0
    while number != 0, inside[number].likely < 0.3 * inside[0].likely {
      number = Int(page.outline.containers[number].parent)
      steps += 1
    }
    row.append(Double(steps))
    row.append(inside[number].mean)
    let second = page.sums.wider[Int(page.outline.blocks[block].container)]
    row.append(inside[second].probability / Double(max(1, inside[second].blocks)))
  }

  private func addMake(of block: Int, to row: inout [Double]) {
    let votes = ofMake[page.makes.groupOfBlock[block]]
    let vote = page.outline.blocks[block].vote
    row.append(votes.mean)
    let others = votes.weight - vote
    let likely = votes.likely - probabilities[block] * vote
    row.append(votes.weight > vote ? likely / max(1, others) : -1)
  }

  private func addPlace(of block: Int, to row: inout [Double]) {
    let before = page.before
    let bestVotes = inside[best.number]
    let bestWeight = max(1, bestVotes.weight)
    row.append(Double(strong.sinceLast[block]))
    row.append(Double(strong.untilNext[block]))
    row.append(Double(block - strong.first))
    row.append(Double(strong.last - block))
    row.append(Double(before[block] - before[strong.first]) / bestWeight)
    row.append(Double(before[strong.last + 1] - before[block]) / bestWeight)
    row.append(bestVotes.weight / max(1, inside[0].weight))
    row.append(bestVotes.likely / bestWeight)
  }
}
