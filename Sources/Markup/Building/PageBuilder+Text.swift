import Articles

extension PageBuilder {
  mutating func text(_ text: Span<UInt8>, at offset: Int) {
    if text.count > Self.longestPiece { return textInParts(text, at: offset) }
    if facts.isCollecting { return facts.add(text) }
    guard skipped == 0 else { return }
    if formula != nil, addToFormula(text, at: offset) { return }
    if asides.depth > 0 {
      asides.add(text)
    } else if context.kind == .code {
      verbatim(text, at: offset)
    } else {
      words(text, at: offset)
    }
  }

  /// Long text comes in parts, so that there is a joint for each of them.
  private mutating func textInParts(_ text: Span<UInt8>, at offset: Int) {
    var start = 0
    while start < text.count {
      var end = min(text.count, start + Self.longestPiece)
      while end < text.count, end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
      self.text(text.extracting(start..<end), at: offset + start)
      start = end
    }
  }

  private static let longestPiece = 2048

  private mutating func words(_ text: Span<UInt8>, at offset: Int) {
    var start = 0
    while start < text.count, HTMLTokenizer.isSpace(text[start]) { start += 1 }
    if start > 0 { page.hasSpace = true }
    if page.block == nil { start = Self.endOfBlanks(text, start) }
    guard start < text.count else { return }
    if hiddenFormula != nil { addHiddenFormula() }
    openBlock()
    noteJoint(at: offset + start)
    write(text.extracting(start...))
  }

  /// Adds words to the block that is open, and to the outline.
  mutating func write(_ text: Span<UInt8>) {
    let start = page.offset
    page.add(text)
    Self.report(page, from: start, to: &outline)
  }

  private mutating func verbatim(_ text: Span<UInt8>, at offset: Int) {
    if page.block == nil {
      var isBlank = true
      for index in text.indices where !Self.isLineEnd(text[index]) { isBlank = false; break }
      if isBlank { return }
    }
    openBlock()
    noteJoint(at: offset)
    if page.breaks > 0, page.bytes.last != 0x0A { endLine() }
    page.breaks = 0
    addLines(text)
  }

  /// Adds text in which each line end becomes one byte.
  private mutating func addLines(_ text: Span<UInt8>) {
    var start = 0
    for index in text.indices {
      if text[index] == 0x0D {
        writeVerbatim(text.extracting(start..<index))
        endLine()
        start = index + 1
      } else if text[index] == 0x0A, isAfterReturn {
        start = index + 1
      } else if text[index] == 0 {
        writeVerbatim(text.extracting(start..<index))
        start = index + 1
      }
      isAfterReturn = text[index] == 0x0D
    }
    writeVerbatim(text.extracting(start...))
  }

  mutating func writeVerbatim(_ text: Span<UInt8>) {
    let start = page.offset
    page.addVerbatim(text)
    Self.report(page, from: start, to: &outline)
  }

  /// Shows the outline the text from a place on; where a block was split, from its end on.
  private static func report(
    _ page: borrowing PageText, from start: Int, to outline: inout PageOutline
  ) {
    // Empty lines at the end of code are taken off again.
    guard start < page.offset else { return }
    outline.text(page.bytes.span.extracting((start - page.base)...), at: start)
  }

  /// Ends a line of code.
  mutating func endLine() {
    let newline: [UInt8] = [0x0A]
    writeVerbatim(newline.span)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Behind the white space and the invisible characters with which no block begins.
  private static func endOfBlanks(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      if HTMLTokenizer.isSpace(text[at]) {
        at += 1
      } else if at + 1 < text.count, text[at] == 0xC2, text[at + 1] == 0xA0 {
        at += 2
      } else if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x8B {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// Remembers where the text goes on in the page: wherever it was not as far as the page since the last
  /// joint, and at least for each 2 KiB of either.
  mutating func noteJoint(at source: Int) {
    let text = page.offset
    if let last = joints.last ?? lastJoint {
      let (ahead, aheadInPage) = (text - last.text, source - last.source)
      if ahead < Self.nearest, aheadInPage < Self.nearest { return }
      if ahead == aheadInPage, ahead < 1024 { return }
    }
    let joint = PageConverter.Joint(text: text, source: source)
    joints.append(joint)
    lastJoint = joint
  }

  /// Joints that would be nearer are left out, in bytes.
  private static let nearest = 8
}
