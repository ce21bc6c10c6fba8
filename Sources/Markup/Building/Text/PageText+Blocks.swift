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
    let whole = block.start..<offset
    let words = block.mark.isHeading && !keepsSigns ? words(ofHeading: block) : whole
    var own: Mark? = Mark(
      words, .block(block.mark), indent: block.indent, isFurniture: block.isFurniture)
    var sign = Self.sign(words.upperBound..<whole.upperBound)
    if let before = Self.sign(whole.lowerBound..<words.lowerBound) { marks.append(before) }
    for inline in inlines {
      let inlineEnd = min(inline.end ?? offset, offset)
      guard inlineEnd > inline.start else { continue }
      if inline.start >= words.lowerBound { keep(&own) }
      if inline.start >= words.upperBound { keep(&sign) }
      marks.append(Mark(inline.start..<inlineEnd, .inline(inline.mark)))
    }
    keep(&own)
    keep(&sign)
    last = block.mark
  }

  private mutating func keep(_ mark: inout Mark?) {
    if let mark { marks.append(mark) }
    mark = nil
  }

  /// The mark of what stands beside the words of a heading.
  private static func sign(_ range: Range<Int>) -> Mark? {
    range.isEmpty ? nil : Mark(range, .block(.paragraph), isFurniture: true)
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
  /// Whether it is the heading of a section.
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

  /// What goes on behind a block that grew too long.
  var continued: BlockMark {
    if case .item = self { .paragraph } else { self }
  }
}
