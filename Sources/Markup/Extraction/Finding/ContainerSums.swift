/// What a container holds, with all that stands in it.
struct ContainerSums {
  var weight = 0
  var linked = 0.0
  var blocks = 0
  /// Blocks of some length that are not links.
  var paragraphs = 0
  var commas = 0
  var images = 0
  var links = 0
  /// Its blocks; those of what is in it included.
  var range = 0..<0

  /// How much of its text is in links.
  var linkedShare: Double { linked / Double(max(1, weight)) }

  static func += (sums: inout ContainerSums, more: ContainerSums) {
    sums.weight += more.weight
    sums.linked += more.linked
    sums.blocks += more.blocks
    sums.paragraphs += more.paragraphs
    sums.commas += more.commas
    sums.images += more.images
    sums.links += more.links
    sums.widen(to: more.range)
  }

  mutating func widen(to other: Range<Int>) {
    if range.isEmpty {
      range = other
    } else if !other.isEmpty {
      range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
  }

  mutating func add(_ block: PageOutline.Block, _ figures: BlockFigures, number: Int) {
    weight += Int(block.weight)
    linked += block.linked
    blocks += 1
    commas += figures.commas
    links += Int(block.links)
    if block.weight >= 60, block.linked < 0.4 * Double(block.weight) { paragraphs += 1 }
    widen(to: number..<number + 1)
  }
}
