/// Whether the words that stand for an image are kept.
///
/// They are, if the element around the image that has any text is mostly kept, and no name on the way
/// says that the image is a button or an advertisement.
struct CaptionChoice {
  private let outline: PageOutline
  private let sums: PageSums
  /// How much of the text of each container is kept.
  private var kept: [Int]

  init(_ page: PageSurvey, isKept: [Bool]) {
    outline = page.outline
    sums = page.sums
    kept = [Int](repeating: 0, count: outline.containers.count)
    for (index, block) in outline.blocks.enumerated() where isKept[index] {
      kept[Int(block.container)] += Int(block.weight)
    }
    outline.sumUp(&kept, +=)
  }

  func keeps(_ caption: PageOutline.Caption) -> Bool {
    var number = Int(caption.container)
    while sums.sums[number].weight == 0, number != 0 {
      if !outline.containers[number].hints.isDisjoint(with: Self.others) { return false }
      number = Int(outline.containers[number].parent)
    }
    return kept[number] * 2 >= sums.sums[number].weight
  }

  private static let others: NameHints = [
    .comment, .related, .share, .navigation, .footer, .side, .advertisement, .form, .consent,
  ]
}
