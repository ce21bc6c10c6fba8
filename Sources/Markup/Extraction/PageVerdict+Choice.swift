import Articles

extension PageVerdict {
  /// What a choice of blocks means for the text of a page.
  init(_ page: PageSurvey, _ choice: ArticleChoice, reading read: (Range<Int>) -> [UInt8]) {
    self.init()
    var isKept = [Bool](repeating: false, count: page.count)
    for block in choice.blocks { isKept[block] = true }
    if let block = page.shownTitle {
      isKept[block] = true
      title = page.outline.range(of: block)
    }
    extent = choice.extent
    furniture = FurnitureRanges(page, isKept, reading: read).ranges
    hiddenPercent = Self.percent(page, isKept)
    if extent == .article {
      related = RelatedLinks(page, isKept: isKept).blocks.map { page.outline.range(of: $0) }
    }
  }

  private static func percent(_ page: PageSurvey, _ isKept: [Bool]) -> Int {
    let hidden = page.outline.blocks.indices.reduce(0) {
      isKept[$1] ? $0 : $0 + Int(page.outline.blocks[$1].weight)
    }
    return (hidden * 100 + page.weight / 2) / page.weight
  }
}

extension PageOutline {
  /// The bytes of the text from the first of a block to its last.
  func range(of block: Int) -> Range<Int> {
    let numbers = blocks[block].pieces
    let first = pieces[Int(numbers.lowerBound)]
    let last = pieces[Int(numbers.upperBound) - 1]
    return Int(first.lowerBound)..<Int(last.upperBound)
  }
}
