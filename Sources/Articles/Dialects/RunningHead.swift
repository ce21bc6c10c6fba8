/// What stands at the head and the foot of each page of a printed text.
enum RunningHead {
  /// The name in the head of a manual page, which has it at both ends: "ls(1)  Commands  ls(1)".
  static func title(ofManual text: Span<UInt8>) -> Range<Int>? {
    guard let open = ByteSearch.first(0x28, in: text, 0..<min(text.count, 80)), open > 0,
      let close = ByteSearch.first(0x29, in: text, open..<min(text.count, open + 10)),
      close > open + 1, text.count >= 2 * (close + 1) + 2
    else { return nil }
    let length = close + 1
    for index in 0..<length {
      let byte = text[index]
      guard byte > 0x20, byte == text[text.count - length + index] else { return nil }
    }
    guard text[length] == 0x20, text[text.count - length - 1] == 0x20 else { return nil }
    return 0..<length
  }

  /// Whether a text begins with the head of a manual page.
  static func beginsManual(_ text: Span<UInt8>) -> Bool {
    var start = 0
    while start < text.count, text[start] <= 0x20 { start += 1 }
    guard start < text.count,
      let end = ByteSearch.first(0x0A, in: text, start..<min(text.count, start + 200))
    else { return false }
    return title(ofManual: text.extracting(start..<end)) != nil
  }

  /// The title below lines with something at both ends, as memos and standards begin.
  static func title(belowLetterhead lines: [SampledLine], in sample: Span<UInt8>) -> Range<Int>? {
    var count = 0
    for line in lines.prefix(16) {
      let text = sample.extracting(line.range)
      if count > 1, line.isAfterBlank, !hasColumns(text) {
        let middle = line.indent + line.range.count / 2
        return line.indent >= 4 && abs(middle - 36) <= 6 ? line.range : nil
      }
      if count == 0 && !hasColumns(text) { return nil }
      count += 1
    }
    return nil
  }

  /// Whether a line ends with the number of a page in square brackets.
  static func isFoot(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 8, text.count <= 160, text[text.count - 1] == 0x5D else { return false }
    var start = text.count - 2
    while start > 0, text[start] >= 0x30, text[start] <= 0x39 { start -= 1 }
    guard start < text.count - 2, text[start] == 0x20 else { return false }
    return Wording.ends(text.extracting(0..<start), with: "[page")
  }

  /// Whether a line has something at both of its ends and much white space between.
  static func hasColumns(_ text: Span<UInt8>) -> Bool {
    text.count <= 160 && LineLayout(text, indent: 0).widestGap >= 3
  }
}
