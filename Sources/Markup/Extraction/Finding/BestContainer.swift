/// The container whose blocks are most likely the article.
struct BestContainer {
  /// Its number.
  let number: Int
  /// For each container, the sum over its blocks of weight and of how much more likely than not they
  /// are the article.
  let values: [Double]

  /// The one with the largest sum, the deepest of equals.
  init(_ page: PageSurvey, _ probabilities: [Double]) {
    let containers = page.outline.containers
    var values = [Double](repeating: 0, count: containers.count)
    for (block, probability) in zip(page.outline.blocks, probabilities) {
      values[Int(block.container)] += block.vote * (probability - 0.5)
    }
    page.outline.sumUp(&values, +=)
    self.values = values
    number = Self.best(values, page.sums.depths)
  }

  private static func best(_ values: [Double], _ depths: [Int]) -> Int {
    var best = 0
    var most = -1e9
    for index in values.indices where values[index] > most - 1e-6 {
      guard values[index] > most + 1e-6 || depths[index] > depths[best] else { continue }
      most = max(most, values[index])
      best = index
    }
    return best
  }
}

extension PageOutline.Block {
  /// How much a block counts where blocks vote: long ones do not outvote all others.
  var vote: Double { Double(min(weight, 400)) }
}
