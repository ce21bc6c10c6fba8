/// What the first trees know of a block, as numbers in a fixed order.
///
/// The order is that of `first_names` in `.ci/extraction/evidence.py`.
struct FirstEvidence {
  let page: PageSurvey
  /// The own numbers of all blocks, `BlockEvidence.count` each.
  private let own: [Double]

  init(_ page: PageSurvey) {
    self.page = page
    var own: [Double] = []
    own.reserveCapacity(page.count * BlockEvidence.count)
    for block in 0..<page.count { BlockEvidence.add(block, of: page, to: &own) }
    self.own = own
  }

  /// Adds the evidence of a block.
  func add(_ block: Int, to row: inout [Double]) {
    row.append(contentsOf: own[range(of: block)])
    addNeighbours(of: block, to: &row)
    addSurroundings(of: block, to: &row)
    addLevels(of: block, to: &row)
    addMake(of: block, to: &row)
    addPlace(of: block, to: &row)
    addPage(to: &row)
  }

  private func range(of block: Int) -> Range<Int> {
    block * BlockEvidence.count..<(block + 1) * BlockEvidence.count
  }

  private func addNeighbours(of block: Int, to row: inout [Double]) {
    for step in [-2, -1, 1, 2] {
      let neighbour = block + step
      let isThere = neighbour >= 0 && neighbour < page.count
      for number in BlockEvidence.ofNeighbours {
        row.append(isThere ? own[neighbour * BlockEvidence.count + number] : -1)
      }
    }
    let blocks = page.outline.blocks
    let container = blocks[block].container
    row.append(block > 0 && blocks[block - 1].container == container ? 1 : 0)
    row.append(block + 1 < page.count && blocks[block + 1].container == container ? 1 : 0)
  }

  private func addSurroundings(of block: Int, to row: inout [Double]) {
    let inline = page.outline.blocks[block].hints
    let container = Int(page.outline.blocks[block].container)
    for number in 0..<PageDistances.count {
      let isOwn = number < NameHints.count && inline.has(number)
      row.append(isOwn ? 0 : Double(page.distances[container, number]))
    }
    row.append(Double(page.sums.depths[container]))
    row.append(Double(page.outline.containers[container].hiding.rawValue))
    row.append(page.sums.isInArticleBody[container] ? 1 : 0)
  }

  private func addLevels(of block: Int, to row: inout [Double]) {
    let container = Int(page.outline.blocks[block].container)
    var level = container
    for _ in 0..<PageSums.levelCount {
      let sums = page.sums.sums[level]
      row.append(Double(1 + sums.weight).logarithm)
      row.append(sums.linkedShare)
      row.append(Double(sums.paragraphs))
      row.append(Double(sums.weight) / Double(page.weight))
      level = page.sums.wider[level]
    }
    let second = page.sums.wider[container]
    let sums = page.sums.sums[second]
    row.append(Double(sums.blocks))
    row.append(Double(sums.commas) / Double(max(1, sums.weight)) * 100)
    row.append(Double(sums.images))
    row.append(Double(page.sums.sums[container].images))
    row.append(Double(page.sums.depths[second]))
    row.append(Double(sums.links))
  }

  private func addMake(of block: Int, to row: inout [Double]) {
    let group = page.makes.groups[page.makes.groupOfBlock[block]]
    row.append(Double(group.blocks))
    row.append(Double(group.weight) / Double(page.weight))
    row.append(group.linked / Double(max(1, group.weight)))
    row.append(Double(group.weight) / Double(group.blocks))
    row.append(Double(group.commas) / Double(max(1, group.weight)) * 100)
    let container = Int(page.outline.blocks[block].container)
    row.append(Double(page.makes.siblings[container]))
    let parent = Int(page.outline.containers[container].parent)
    row.append(Double(page.makes.siblings[parent]))
  }

  private func addPlace(of block: Int, to row: inout [Double]) {
    let weight = Double(page.weight)
    row.append(Double(page.before[block]) / weight)
    row.append(Double(block) / Double(page.count))
    row.append(page.title.map { Double(block - $0) } ?? -999)
    let before = page.title.map { page.before[$0] } ?? 0
    row.append(Double(page.before[block] - before) / weight)
    row.append(page.likeness.titles[block])
    row.append(page.likeness.descriptions[block])
    row.append(page.claimed[block])
    row.append(Double(page.repetitions.soFar[block]))
    row.append(Double(page.repetitions.total[block]))
  }

  private func addPage(to row: inout [Double]) {
    row.append(Double(page.weight).logarithm)
    row.append(Double(page.count).logarithm)
    row.append(page.sums.sums[0].linkedShare)
    row.append(page.title == nil ? 0 : 1)
  }
}
