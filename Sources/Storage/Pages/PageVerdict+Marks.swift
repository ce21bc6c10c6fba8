import Articles
import Markup

extension PageVerdict {
  /// A mark as the verdict has it: a block of which no byte is kept is furniture, and one is the title.
  func applied(to mark: Mark) -> Mark {
    guard let block = mark.block else { return mark }
    // A sign beside the words of a heading is furniture already.
    if let title, title.overlaps(mark.range), block.canBeTitle, !mark.isFurniture {
      return Mark(mark.range, .block(.title), indent: mark.indent)
    }
    guard block != .furniture, !mark.isFurniture, isFurniture(mark.range) else { return mark }
    return Mark(mark.range, mark.kind, indent: mark.indent, isFurniture: true)
  }

  /// Whether all bytes of a range are furniture.
  private func isFurniture(_ range: Range<Int>) -> Bool {
    let next = furniture.partitioningIndex { $0.upperBound > range.lowerBound }
    guard next < furniture.count else { return false }
    return furniture[next].lowerBound <= range.lowerBound
      && furniture[next].upperBound >= range.upperBound
  }
}

extension BlockMark {
  /// Whether it can be the title of a page: a cell of a table or an entry with the same words is none.
  fileprivate var canBeTitle: Bool {
    switch self {
    case .title, .heading, .paragraph: true
    case .byline, .item, .term, .quotation, .code, .row, .caption, .ruler, .note, .notice,
      .furniture:
      false
    }
  }
}
