/// The marks of blocks in a stretch of a text, by which its lines are classified.
struct BlockMarks: Sendable {
  /// A stretch that is one block, or the lines of one.
  struct Entry: Sendable {
    let range: Range<Int>
    let mark: BlockMark
    let indent: UInt8
    let isFurniture: Bool
  }

  private let entries: [Entry]
  /// Whether all headings of the text are marked, also where these are none.
  let haveAllHeadings: Bool

  /// None, as in nearly all texts.
  static let none = BlockMarks([])

  /// Those of `marks`, in the order of the text, that make blocks.
  init(_ marks: [Mark], haveAllHeadings: Bool = false) {
    self.haveAllHeadings = haveAllHeadings
    entries = marks.compactMap { mark in
      guard let block = mark.block, !mark.range.isEmpty else { return nil }
      return Entry(
        range: mark.range, mark: block, indent: mark.indent, isFurniture: mark.isFurniture)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The index of the first that ends behind `offset`.
  func index(behind offset: Int) -> Int? {
    let index = entries.partitioningIndex { $0.range.upperBound > offset }
    return index < entries.count ? index : nil
  }

  subscript(index: Int) -> Entry { entries[index] }

  /// The mark that `line` was classified by.
  func mark(of line: Line) -> BlockMark? { line.mark < 0 ? nil : entries[Int(line.mark)].mark }

  /// The mark that `line` was classified by, with its range.
  func entry(of line: Line) -> Entry? { line.mark < 0 ? nil : entries[Int(line.mark)] }

  /// All of them.
  var all: some Sequence<BlockMark> { entries.lazy.map(\.mark) }
}

extension BlockMark {
  /// Whether each line of its range stands by itself.
  var keepsLines: Bool {
    if case .code = self { true } else { false }
  }

  var isItem: Bool {
    if case .item = self { true } else { false }
  }
}
