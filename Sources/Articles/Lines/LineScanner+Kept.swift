/// Lines as they are, blank ones and the white space in them too.
extension LineScanner {
  /// How far behind a cut a line end may be for the line to go on to it: no piece is that short.
  private static let rest = 8

  /// The next line of `text`, or a piece of one that is too long; nil where it may go on behind `text`.
  ///
  /// No byte is left out between two pieces.
  mutating func nextKept(in text: Span<UInt8>, base: Int, isFinal: Bool) -> Line? {
    guard offset < base + text.count else { return nil }
    let start = offset
    let cut = roundedUpToCut(max(physicalStart + Int(cutSize), start + 1))
    let visible = min(cut + Self.rest, base + text.count)
    let isContinuation = start > physicalStart
    if let end = ByteSearch.first(lineEnd, in: text, (start - base)..<(visible - base)) {
      offset = base + end + 1
      physicalStart = offset
      lines += 1
      return kept(start, base + end, isContinuation)
    }
    if visible < cut + Self.rest {
      guard isFinal else { return nil }
      offset = visible
      physicalStart = visible
      lines += 1
      return kept(start, visible, isContinuation)
    }
    var boundary = cut
    while boundary < cut + 3, text[boundary - base] & 0xC0 == 0x80 { boundary += 1 }
    offset = boundary
    return kept(start, boundary, isContinuation)
  }

  /// Passes whole lines that begin before `limit`, as far as they lie in `text`, without a look at
  /// each of them; it may stop before, at the start of a line.
  mutating func passKept(in text: Span<UInt8>, base: Int, upTo limit: Int) {
    let first = offset - base
    let end = min(limit - base, text.count)
    guard first < end, let last = ByteSearch.last(lineEnd, in: text, first..<end) else { return }
    lines += ByteSearch.count(lineEnd, in: text, first..<(last + 1))
    offset = base + last + 1
    physicalStart = offset
  }

  private func kept(_ start: Int, _ end: Int, _ isContinuation: Bool) -> Line {
    Line(
      start: start, end: end, next: offset, isAfterBlank: false, isContinuation: isContinuation,
      indent: 0)
  }

  private func roundedUpToCut(_ offset: Int) -> Int {
    let size = Int(cutSize)
    return (offset + size - 1) / size * size
  }
}
