/// Cuts a text into lines, one after the other.
///
/// Where a line begins and ends depends only on the bytes from shortly before it, so that a scanner
/// put down anywhere in a text soon finds the same lines as one that came from its start.
struct LineScanner: Equatable, Sendable {
  /// Where the next line begins.
  var offset: Int
  /// How many line ends were passed, from where the scanner was put down.
  var lines = 0
  /// Where the line of the file that holds `offset` begins.
  var physicalStart: Int
  var isAfterBlank = true
  /// Where a blank stretch began of which pieces have been given.
  var blankStart: Int?
  let lineEnd: UInt8
  // In four bytes each, because a scanner is copied for every line.
  let cutSize: Int32
  let cutSlack: Int32
  private let blankSize: Int32

  /// A scanner at `offset`, where a line of the file begins.
  init(at offset: Int, lineEnd: UInt8, limits: Limits) {
    self.offset = offset
    physicalStart = offset
    self.lineEnd = lineEnd
    cutSize = Int32(limits.cut)
    cutSlack = Int32(limits.cutSlack)
    blankSize = Int32(limits.blank)
  }

  /// The next line of `text`, whose first byte is at `base`; nil where it may go on behind `text`.
  ///
  /// Blank lines are passed over, up to a limit: a longer blank stretch is given as a blank line.
  mutating func next(in text: Span<UInt8>, base: Int, isFinal: Bool) -> Line? {
    var scout = self
    while scout.offset < base + text.count {
      if scout.isAtEmptyLine(in: text, base: base) {
        scout.advance(past: .newline(scout.offset), isBlank: true)
        if isBlankEnd(scout.offset) { break }
        continue
      }
      guard let cut = scout.end(in: text, base: base, isFinal: isFinal) else { return nil }
      let line = scout.line(in: text, base: base, upTo: cut)
      scout.advance(past: cut, isBlank: line.isBlank && !line.isContinuation)
      if !line.isBlank {
        scout.blankStart = nil
        self = scout
        return line
      }
      if isBlankEnd(scout.offset) { break }
    }
    guard scout.offset > offset, isBlankEnd(scout.offset) else { return nil }
    let start = blankStart ?? offset
    scout.blankStart = start
    defer { self = scout }
    return Line(
      start: offset, end: offset, next: scout.offset, isAfterBlank: true, isContinuation: false,
      indent: 0)
  }

  /// Where a line ends, where the next begins, and whether it was cut for its length.
  private struct End {
    var content: Int
    var next: Int
    var isCut: Bool

    static func newline(_ place: Int) -> End {
      End(content: place, next: place + 1, isCut: false)
    }
  }

  private mutating func advance(past end: End, isBlank: Bool) {
    offset = end.next
    if !end.isCut {
      physicalStart = end.next
      lines += 1
    }
    isAfterBlank = isBlank
  }

  private func line(in text: Span<UInt8>, base: Int, upTo end: End) -> Line {
    var first = offset - base
    var last = end.content - base
    var indent = 0
    if offset == 0, base == 0, last >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
      first = 3
    }
    while first < last, let columns = Self.columnsOfSpace(text[first], after: indent) {
      indent += columns
      first += 1
    }
    while last > first, Self.columnsOfSpace(text[last - 1], after: 0) != nil { last -= 1 }
    return Line(
      start: base + first, end: base + last, next: end.next, isAfterBlank: isAfterBlank,
      isContinuation: offset > physicalStart, indent: indent)
  }

  private func end(in text: Span<UInt8>, base: Int, isFinal: Bool) -> End? {
    if let near = nearEnd(in: text, base: base) { return near }
    let cut = nextCut
    let horizon = cut + Int(cutSlack)
    let visible = min(horizon, base + text.count)
    func find(_ byte: UInt8, _ range: Range<Int>) -> Int? {
      ByteSearch.first(byte, in: text, (range.lowerBound - base)..<(range.upperBound - base))
        .map { base + $0 }
    }
    let newline = find(lineEnd, offset..<visible)
    if let newline, newline <= cut { return .newline(newline) }
    guard visible == horizon || isFinal else { return nil }
    let stop = newline ?? visible
    if stop > cut, let space = find(0x20, cut..<stop) {
      return End(content: space, next: space + 1, isCut: true)
    }
    if let newline { return .newline(newline) }
    if visible < horizon { return End(content: stop, next: stop, isCut: false) }
    var boundary = cut
    while boundary < cut + 3, text[boundary - base] & 0xC0 == 0x80 { boundary += 1 }
    return End(content: boundary, next: boundary, isCut: true)
  }

  /// The end of a line that is too short to be cut, which nearly all are.
  private func nearEnd(in text: Span<UInt8>, base: Int) -> End? {
    guard physicalStart == offset else { return nil }
    let first = offset - base
    let limit = min(first + Int(cutSize), text.count)
    return ByteSearch.first(lineEnd, in: text, first..<limit).map { .newline(base + $0) }
  }

  /// Whether nothing stands between `offset` and the end of the line, as in most blank lines.
  private func isAtEmptyLine(in text: Span<UInt8>, base: Int) -> Bool {
    physicalStart == offset && text[offset - base] == lineEnd
  }

  /// Whether a blank stretch from here on is given when it comes to `place`: at the first multiple of
  /// the blank size that it has been long enough for.
  private func isBlankEnd(_ place: Int) -> Bool {
    let earliest = max((blankStart ?? offset) + Int(blankSize), offset + 1)
    return place >= earliest && place >= Self.roundedUp(earliest, to: blankSize)
  }

  private static func roundedUp(_ offset: Int, to multiple: Int32) -> Int {
    let size = Int(multiple)
    return (offset + size - 1) / size * size
  }

  /// The first multiple of the cut size after `offset` that the line has been long enough for.
  private var nextCut: Int {
    Self.roundedUp(max(physicalStart + Int(cutSize), offset + 1), to: cutSize)
  }

  private static func columnsOfSpace(_ byte: UInt8, after column: Int) -> Int? {
    switch byte {
    case 0x20, 0x0D, 0x0C, 0x0B: 1
    case 0x09: 8 - column % 8
    default: nil
    }
  }
}
