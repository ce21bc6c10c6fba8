/// All that is known of the blocks of a page before trees judge them.
struct PageSurvey {
  let outline: PageOutline
  let texts: BlockTexts
  let sums: PageSums
  let distances: PageDistances
  let makes: PageMakes
  let repetitions: Repetitions
  let likeness: ClaimLikeness
  /// How much of each block is in the text that the page claims; -1 without one.
  let claimed: [Double]
  /// The weight of the blocks before each block, and behind the last that of all.
  let before: [Int]
  /// The number of the block that is the title.
  let title: Int?

  init(_ outline: PageOutline, reading read: (Range<Int>) -> [UInt8]) {
    let texts = BlockTexts(outline, reading: read)
    self.outline = outline
    self.texts = texts
    sums = PageSums(outline, texts.figures)
    distances = PageDistances(outline.containers)
    makes = PageMakes(outline, texts.figures)
    repetitions = Repetitions(texts.figures)
    likeness = ClaimLikeness(outline, texts)
    let bodies = ClaimedBodies(outline.claims.bodies)
    claimed = outline.blocks.indices.map { bodies.share(texts, $0) }
    before = outline.blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int($1.weight)) }
    title = Self.title(outline, likeness.titles)
  }

  var count: Int { outline.blocks.count }
  /// The weight of all blocks.
  var weight: Int { before[count] }

  func container(of block: Int) -> PageOutline.Container {
    outline.containers[Int(outline.blocks[block].container)]
  }

  /// The blocks that are not hidden.
  var seen: [Int] { (0..<count).filter { !isHidden($0) } }

  /// The weight of some blocks.
  func weight(of blocks: [Int]) -> Int {
    blocks.reduce(0) { $0 + Int(outline.blocks[$1].weight) }
  }

  /// How much of the text of some blocks is in links.
  func linkedShare(of blocks: [Int]) -> Double {
    blocks.reduce(0) { $0 + outline.blocks[$1].linked } / Double(max(1, weight(of: blocks)))
  }

  /// Whether nobody sees a block.
  func isHidden(_ block: Int) -> Bool { container(of: block).hiding == .full }

  /// The block that is most like a title or, failing that, the only `h1`.
  private static func title(_ outline: PageOutline, _ likeness: [Double]) -> Int? {
    var best: Int?
    var most = 0.5
    for (index, block) in outline.blocks.enumerated() {
      let container = outline.containers[Int(block.container)]
      var value = likeness[index]
      if container.tag == .h1 {
        value += 0.25
      } else if container.tag == .h2 {
        value += 0.1
      } else if block.linked > 0.5 * Double(block.weight) {
        value -= 0.3
      }
      if container.hiding == .full { value -= 0.3 }
      if value > most + 0.02 { (best, most) = (index, value) }
    }
    return best ?? onlyHeading(outline)
  }

  private static func onlyHeading(_ outline: PageOutline) -> Int? {
    let headings = outline.blocks.indices.filter {
      outline.containers[Int(outline.blocks[$0].container)].tag == .h1
        && outline.blocks[$0].weight > 10
    }
    return headings.count == 1 ? headings[0] : nil
  }
}
