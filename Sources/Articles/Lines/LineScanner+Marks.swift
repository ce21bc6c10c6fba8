extension LineScanner {
  /// Takes the place where the scanner is for the beginning of a line.
  mutating func beginLine() { physicalStart = offset }

  /// Goes on to `place`; only white space is passed.
  mutating func skip(to place: Int, in text: Span<UInt8>, base: Int) {
    let passed = lineEnds(in: text, base: base, upTo: place)
    lines += passed
    isAfterBlank = isAfterBlank || passed > 0
    offset = place
    physicalStart = place
    blankStart = nil
  }

  /// Corrects the count of lines where a line was cut off at `place` and no line end is before it.
  mutating func leave(clippedAt place: Int, in text: Span<UInt8>, base: Int) {
    guard offset == place, place > base, text[place - 1 - base] != lineEnd else { return }
    lines -= 1
  }

  /// Passes the white space behind a mark up to the end of its line; false where `text` ends before
  /// that is known.
  mutating func passLineEnd(in text: Span<UInt8>, base: Int, isFinal: Bool) -> Bool {
    let limit = offset + Int(cutSlack)
    var place = offset
    while place < limit, place < base + text.count, isSpace(text[place - base]) { place += 1 }
    if place == base + text.count, place < limit, !isFinal { return false }
    isAfterBlank = false
    blankStart = nil
    physicalStart = offset
    guard place < base + text.count, text[place - base] == lineEnd else { return true }
    offset = place + 1
    physicalStart = offset
    lines += 1
    return true
  }

  /// The rest of a marked range, or a piece of it that ends where a line as long would be cut.
  mutating func next(
    piece range: Range<Int>, in text: Span<UInt8>, base: Int, isFinal: Bool
  ) -> Line? {
    let cut = roundedUp(max(range.lowerBound + Int(cutSize), offset + 1))
    let goal = min(cut + Int(cutSlack), range.upperBound)
    let visible = min(goal, base + text.count)
    guard visible == goal || isFinal else { return nil }
    var end = visible
    var next = visible
    if range.upperBound > cut, visible > cut {
      let rest = (cut - base)..<(visible - base)
      if let space = rest.first(where: { text[$0] <= 0x20 }) {
        (end, next) = (base + space, base + space + 1)
      } else if range.upperBound > visible, visible == cut + Int(cutSlack) {
        end = boundary(at: cut, in: text, base: base)
        next = end
      }
    }
    return piece(of: range, from: offset, to: end, next: next, in: text, base: base)
  }

  private func boundary(at cut: Int, in text: Span<UInt8>, base: Int) -> Int {
    var boundary = cut
    while boundary < cut + 3, text[boundary - base] & 0xC0 == 0x80 { boundary += 1 }
    return boundary
  }

  private mutating func piece(
    of range: Range<Int>, from start: Int, to end: Int, next: Int, in text: Span<UInt8>, base: Int
  ) -> Line {
    var first = start - base
    var last = end - base
    var indent = 0
    while first < last, text[first] <= 0x20 {
      indent = text[first] == lineEnd ? 0 : indent + (text[first] == 0x09 ? 8 - indent % 8 : 1)
      first += 1
    }
    while last > first, text[last - 1] <= 0x20 { last -= 1 }
    let line = Line(
      start: base + first, end: base + last, next: next, isAfterBlank: isAfterBlank,
      isContinuation: start > range.lowerBound, indent: indent)
    lines += lineEnds(in: text, base: base, upTo: next)
    offset = next
    blankStart = nil
    if first < last { isAfterBlank = false }
    return line
  }

  private func lineEnds(in text: Span<UInt8>, base: Int, upTo place: Int) -> Int {
    var count = 0
    for index in (offset - base)..<max(offset - base, place - base) where text[index] == lineEnd {
      count += 1
    }
    return count
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 && byte != lineEnd }

  private func roundedUp(_ offset: Int) -> Int {
    let size = Int(cutSize)
    return (offset + size - 1) / size * size
  }
}
