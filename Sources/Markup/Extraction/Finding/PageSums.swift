/// The sums of all containers of a page, in one loop from the last to the first.
struct PageSums {
  /// The sums of each container.
  private(set) var sums: [ContainerSums]
  /// How many containers are around each.
  private(set) var depths: [Int]
  /// The nearest container around each that has more text; of the outermost ones, itself.
  private(set) var wider: [Int]
  /// Whether each is, or stands in, what `itemprop` calls the body of the article.
  private(set) var isInArticleBody: [Bool]

  init(_ outline: PageOutline, _ figures: [BlockFigures]) {
    let containers = outline.containers
    sums = containers.map { container in
      var sums = ContainerSums()
      sums.images = Int(container.images)
      return sums
    }
    for (number, block) in outline.blocks.enumerated() {
      sums[Int(block.container)].add(block, figures[number], number: number)
    }
    outline.sumUp(&sums, +=)
    depths = [Int](repeating: 0, count: containers.count)
    wider = Array(containers.indices)
    isInArticleBody = containers.map { $0.hints.contains(.articleBody) }
    for index in containers.indices.dropFirst() {
      let parent = Int(containers[index].parent)
      depths[index] = depths[parent] + 1
      if isInArticleBody[parent] { isInArticleBody[index] = true }
      if sums[parent].weight > sums[index].weight {
        wider[index] = parent
      } else if wider[parent] != parent {
        wider[index] = wider[parent]
      }
    }
  }

  /// How many containers around a block are looked at, each with more text than the one before.
  static let levelCount = 5
}
