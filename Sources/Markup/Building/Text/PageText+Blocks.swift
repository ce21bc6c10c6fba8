import Articles

extension PageText {
  /// Begins a block, which the last one must have ended for; a tight one stands on the next line.
  mutating func begin(
    _ mark: BlockMark, indent: UInt8 = 0, isFurniture: Bool = false, isTight: Bool = false
  ) {
    let separator = offset
    if separator > 0 {
      bytes.append(0x0A)
      if !isTight { bytes.append(0x0A) }
    }
    block = OpenBlock(
      separator: separator, start: offset, mark: mark, indent: indent, isFurniture: isFurniture)
    hasSpace = false
    breaks = 0
  }

  /// Ends the open block, if there is one.
  mutating func endBlock() {
    guard let block else { return }
    if case .code = block.mark { trimLines(downTo: block.start) }
    endRuns()
    self.block = nil
    if offset > block.start {
      keep(block)
    } else {
      bytes.removeSubrange((block.separator - base)...)
    }
    inlines.removeAll(keepingCapacity: true)
  }

  /// Ends the open block, which has grown too long, and goes on with another of its kind.
  mutating func split() {
    guard let block else { return }
    endBlock()
    begin(
      block.mark.continued, indent: block.indent, isFurniture: block.isFurniture, isTight: true)
  }

  private mutating func keep(_ block: OpenBlock) {
    let end = offset
    marks.append(
      Mark(
        block.start..<end, .block(block.mark), indent: block.indent,
        isFurniture: block.isFurniture))
    for inline in inlines {
      let inlineEnd = min(inline.end ?? end, end)
      guard inlineEnd > inline.start else { continue }
      marks.append(Mark(inline.start..<inlineEnd, .inline(inline.mark)))
    }
    last = block.mark
  }

  /// Takes empty lines off the end of code.
  private mutating func trimLines(downTo start: Int) {
    var end = bytes.count
    var index = end
    while index > start - base, HTMLTokenizer.isSpace(bytes[index - 1]) {
      index -= 1
      if bytes[index] == 0x0A { end = index }
    }
    if index == start - base { end = index }
    bytes.removeSubrange(end...)
  }
}

extension BlockMark {
  /// What goes on behind a block that grew too long.
  var continued: BlockMark {
    if case .item = self { .paragraph } else { self }
  }
}
