/// The marks of a stretch of a text that loading asks for.
struct MarkWindow {
  /// Those that make blocks.
  let blocks: BlockMarks
  /// Those that are links, where somebody counts them.
  private let links: [Mark]

  /// The marks in `range` of `source`.
  init(_ source: any ByteSource, _ range: Range<Int>, links wantsLinks: Bool) {
    blocks = BlockMarks(source.blockMarks(in: range))
    links = wantsLinks ? source.marks(in: range).filter { $0.link != nil } : []
  }

  /// The links that begin in a block.
  func links(in block: Block) -> ArraySlice<Mark> {
    if links.isEmpty { return [] }
    let start = links.partitioningIndex { $0.range.lowerBound >= block.range.lowerBound }
    let end = links.partitioningIndex { $0.range.lowerBound >= block.range.upperBound }
    return links[start..<max(start, end)]
  }
}
