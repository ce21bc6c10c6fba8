/// The ranges of a text that hold the blocks which are not kept.
///
/// Whole lines go, as far as no kept block stands in them: with a block goes the image in its line. What
/// stands between two blocks that go, goes with them.
struct FurnitureRanges {
  private(set) var ranges: [Range<Int>] = []
  private let outline: PageOutline
  private var window: TextWindow

  init(_ outline: PageOutline, _ isKept: [Bool], reading read: (Range<Int>) -> [UInt8]) {
    self.outline = outline
    window = TextWindow(end: outline.pieces.last.map { Int($0.upperBound) } ?? 0)
    var block = 0
    while block < isKept.count {
      let end = isKept[block...].firstIndex { $0 != isKept[block] } ?? isKept.count
      if !isKept[block] { add(block..<end, reading: read) }
      block = end
    }
  }

  /// Adds the range of some blocks that go, between two that are kept.
  private mutating func add(_ blocks: Range<Int>, reading read: (Range<Int>) -> [UInt8]) {
    let first = outline.range(of: blocks.lowerBound).lowerBound
    let last = outline.range(of: blocks.upperBound - 1).upperBound
    let before = blocks.lowerBound > 0 ? outline.range(of: blocks.lowerBound - 1).upperBound : 0
    let isLast = blocks.upperBound == outline.blocks.count
    let behind = isLast ? last : outline.range(of: blocks.upperBound).lowerBound
    guard before <= first, last <= behind else { return }
    let start = blocks.lowerBound == 0 ? 0 : lineStart(before..<first, reading: read)
    ranges.append(start..<lineEnd(last..<behind, reading: read))
  }

  /// Where the line of the end of a range begins, or the range if that does not hold the beginning.
  private mutating func lineStart(_ gap: Range<Int>, reading read: (Range<Int>) -> [UInt8]) -> Int {
    let bytes = shown(gap, reading: read)
    let newline = bytes.lastIndex(of: 0x0A)
    return newline.map { gap.lowerBound + $0 - bytes.startIndex + 1 } ?? gap.upperBound
  }

  /// Where the line of the beginning of a range ends, or the beginning if it ends behind the range.
  private mutating func lineEnd(_ gap: Range<Int>, reading read: (Range<Int>) -> [UInt8]) -> Int {
    let bytes = shown(gap, reading: read)
    let newline = bytes.firstIndex(of: 0x0A)
    return newline.map { gap.lowerBound + $0 - bytes.startIndex } ?? gap.lowerBound
  }

  private mutating func shown(
    _ range: Range<Int>, reading read: (Range<Int>) -> [UInt8]
  ) -> ArraySlice<UInt8> {
    window.show(range, reading: read)
    return window.bytes[window.indices(of: range)]
  }
}
