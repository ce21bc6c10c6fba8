import Articles

/// Code, and lines whose white space means something.
extension MarkdownSetter {
  /// Writes a line of code, which goes on with the code before it or begins another.
  mutating func writeCode(_ block: Block) {
    table = nil
    let mark = source.blockMarks(in: block.range).first {
      $0.range.contains(block.range.lowerBound)
    }
    let gap = gap(before: block)
    let lineEnds = gap.count { $0 == 0x0A }
    let start = mark?.range.lowerBound ?? 0
    if fence != nil, !isOwnFence, start != fenceStart, lineEnds > 1 { endCode() }
    if fence == nil { beginCode(block, mark) }
    var line = leading(block, from: mark?.range.lowerBound)
    PrintableText.append(keeping: source.bytes(in: block.range).span, to: &line)
    fenceStart = start
    guard last == .code else {
      last = .code
      fence?.add(line, to: &lines)
      return
    }
    for _ in 1..<max(1, lineEnds) { fence?.add([], to: &lines) }
    fence?.add(line, to: &lines)
  }

  private mutating func beginCode(_ block: Block, _ mark: Mark?) {
    var language = ""
    if case .code(let known?)? = mark?.block { language = known.name }
    nesting.leave(for: mark.map { Int($0.indent) } ?? block.indent)
    begin()
    fence = MarkdownFence(language: language, isSetIn: mark == nil)
    last = .other
  }

  /// A line that begins or ends code in a text without marks.
  mutating func writeFence(_ block: Block) {
    let isEnd = isOwnFence
    endCode()
    if isEnd { return }
    let words = PrintableText(folding: source.bytes(in: block.range).span).string
    let info = words.drop { $0 == "`" || $0 == "~" }.split(separator: " ").first ?? ""
    nesting.leave(for: block.indent)
    begin()
    fence = MarkdownFence(language: String(info), isSetIn: true)
    (isOwnFence, last) = (true, .other)
  }

  /// Ends the code that is open.
  mutating func endCode() {
    guard fence != nil else { return }
    fence?.end(in: &lines)
    (fence, isOwnFence, last) = (nil, false, .other)
  }

  /// The white space before a line, as it stands in the text.
  private func leading(_ block: Block, from start: Int?) -> [UInt8] {
    let from = max(0, start ?? 0, block.range.lowerBound - 256)
    let bytes = source.bytes(in: from..<block.range.lowerBound)
    let space = bytes.suffix { $0 == 0x20 || $0 == 0x09 }
    return Array(space)
  }
}

extension Array {
  fileprivate func suffix(while isWanted: (Element) -> Bool) -> ArraySlice<Element> {
    self[((lastIndex { !isWanted($0) } ?? -1) + 1)...]
  }
}
