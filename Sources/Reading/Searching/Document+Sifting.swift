import Articles
import Records
import Typesetting

/// The text as only its paragraphs that match, each section with its heading before the first of them.
///
/// Nothing of it is kept: the rows around a place are derived from the cells that are known to have
/// matches, as the rows of the whole text are from its blocks.
extension Document {
  /// A row among those of a paragraph that matches and of the heading above it.
  private struct SiftCursor {
    var block: Block
    var rows: [Row]
    var index: Int
  }

  /// Up to `count` rows from the one that holds a place, or the first one after it.
  mutating func siftedRows(from anchor: Anchor, count: Int) -> [Row] {
    guard var cursor = siftCursor(at: anchor) else { return [] }
    var rows: [Row] = []
    while rows.count < count {
      rows.append(cursor.rows[cursor.index])
      if step(&cursor, by: 1) { continue }
      // What is left out may follow the last paragraph, and then an empty row does.
      if rows.last?.isBlank == true { rows.removeLast() }
      break
    }
    return rows
  }

  /// Scrolls; the last row does not leave the bottom of the screen.
  mutating func scrollSifted(by steps: Int, rows count: Int) {
    var top = siftedAnchor(position.top, movedBy: steps)
    let shown = siftedRows(from: top, count: count)
    if steps > 0, shown.count < count, let last = shown.last {
      top = max(
        siftedAnchor(last.start, movedBy: 1 - count), siftedAnchor(position.top, movedBy: 0))
    }
    position = Position(top: top, place: top)
  }

  /// Makes a match the one that the reader is at, in the upper third where it is not seen well.
  mutating func showSifted(match: Range<Int>, rows count: Int) {
    let place = Anchor(match.lowerBound)
    search?.current = match
    chosenLink = nil
    let shown = siftedRows(from: position.top, count: count)
    let row = shown.firstIndex { $0.range.contains(match.lowerBound) }
    if row.map({ $0 >= count - 2 && shown.count == count }) ?? true {
      position.top = siftedAnchor(place, movedBy: -(count / 3))
    }
    let first = siftedRows(from: position.top, count: 1).first?.start ?? position.top
    position = Position(top: first, place: max(place, first))
  }

  /// Shows what passes from a place on.
  mutating func showSifted(from place: Anchor) {
    guard let first = siftedRows(from: place, count: 1).first else { return }
    position = Position(top: first.start, place: first.start)
    chosenLink = nil
  }

  /// Puts the last row of what passes at the bottom of the screen.
  mutating func showSiftedEnd(rows count: Int) {
    var end = siftedAnchor(Anchor(galley.count), movedBy: .max / 2)
    if siftedRows(from: end, count: 1).isEmpty { end = siftedAnchor(end, movedBy: -1) }
    position = Position(top: siftedAnchor(end, movedBy: 1 - max(1, count)), place: end)
    chosenLink = nil
  }

  /// Goes to the next match of the search in what passes, or the one before; false where there is none
  /// in the next few thousand blocks.
  mutating func stepSiftedMatch(by step: Int, rows count: Int) -> Bool {
    guard let place = search?.current?.lowerBound ?? Optional(position.place.offset),
      var block = galley.block(holding: Anchor(place))
    else { return false }
    var isFirst = true
    for _ in 0..<Self.mostStepped {
      let matches = search?.matches(in: block.range, of: source) ?? []
      let rest = isFirst ? matches.filter { ($0.lowerBound - place) * step > 0 } : matches
      if isPassing(block), let match = step > 0 ? rest.first : rest.last {
        showSifted(match: match, rows: count)
        return true
      }
      isFirst = false
      let next = step > 0 ? matchingBlock(after: block) : matchingBlock(before: block)
      guard let next else { return false }
      block = next
    }
    return false
  }

  /// Blocks that are looked through for a match before a key is answered.
  private static let mostStepped = 4_000

  private mutating func isPassing(_ block: Block) -> Bool {
    match(.forward, from: block.range.lowerBound)?.lowerBound == block.range.lowerBound
  }

  private mutating func siftedAnchor(_ anchor: Anchor, movedBy steps: Int) -> Anchor {
    guard var cursor = siftCursor(at: anchor) else { return anchor }
    var left = abs(steps)
    while left > 0, step(&cursor, by: steps.signum()) { left -= 1 }
    return cursor.rows[cursor.index].start
  }

  private mutating func step(_ cursor: inout SiftCursor, by direction: Int) -> Bool {
    let index = cursor.index + direction
    if cursor.rows.indices.contains(index) {
      cursor.index = index
      return true
    }
    let next =
      direction > 0 ? matchingBlock(after: cursor.block) : matchingBlock(before: cursor.block)
    guard let next, let moved = siftCursor(of: next, isAtEnd: direction < 0) else { return false }
    cursor = moved
    return true
  }

  /// The row that holds a place; else the first one after it, or the last one of all.
  private mutating func siftCursor(at anchor: Anchor) -> SiftCursor? {
    guard let start = galley.block(holding: anchor)?.range.lowerBound,
      let block = matchingBlock(.forward, from: start)
        ?? matchingBlock(.backward, from: galley.count),
      var cursor = siftCursor(of: block, isAtEnd: false)
    else { return nil }
    cursor.index = cursor.rows.lastIndex { $0.start <= anchor } ?? 0
    return cursor
  }

  private mutating func siftCursor(of block: Block, isAtEnd: Bool) -> SiftCursor? {
    let rows =
      presentation.keepsLines
      ? galley.rows(ofBlock: block) : headingRows(above: block) + galley.rowsApart(of: block)
    guard !rows.isEmpty else { return nil }
    return SiftCursor(block: block, rows: rows, index: isAtEnd ? rows.count - 1 : 0)
  }

  /// The rows of the heading of a section before the first of its paragraphs that match.
  private mutating func headingRows(above block: Block) -> [Row] {
    guard !presentation.keepsLines, block.range.lowerBound < article.loaded,
      let index = section(holding: block.start)
    else { return [] }
    let start = article.sections[index].start
    guard start < block.start, let heading = galley.block(holding: start),
      (match(.backward, from: block.range.lowerBound)?.lowerBound ?? -1) < start.offset
    else { return [] }
    return galley.rowsApart(of: heading)
  }

  private mutating func matchingBlock(after block: Block) -> Block? {
    guard let next = galley.block(after: block) else { return nil }
    return matchingBlock(.forward, from: next.range.lowerBound)
  }

  private mutating func matchingBlock(before block: Block) -> Block? {
    let found = matchingBlock(.backward, from: block.range.lowerBound)
    return found.flatMap { $0.start < block.start ? $0 : nil }
  }

  /// The paragraph of the nearest match in a direction; nil where none is known of.
  private mutating func matchingBlock(_ direction: SearchDirection, from place: Int) -> Block? {
    match(direction, from: place).flatMap { galley.block(holding: Anchor($0.lowerBound)) }
  }

  private mutating func match(_ direction: SearchDirection, from place: Int) -> Range<Int>? {
    let wanted = Search.Wanted(place: place, direction: direction)
    let outcome =
      siftsBySearch
      ? search?.find(wanted, wraps: false, in: source)
      : sifting?.search.find(wanted, wraps: false, in: source)
    if case .found(let match, _) = outcome { return match }
    return nil
  }
}
