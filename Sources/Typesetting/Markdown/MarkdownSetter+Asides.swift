import Articles

/// Footnotes and notices.
extension MarkdownSetter {
  private static let indent = [UInt8](repeating: 0x20, count: 4)

  /// Writes a footnote behind its label, or what goes on with one.
  mutating func write(note block: Block) {
    let place = source.marks(in: block.range).lazy.compactMap { mark -> String? in
      if case .place(let name)? = mark.inline { MarkdownNote.label(of: name) } else { nil }
    }.first
    guard let label = place else {
      guard last == .note else { return write(paragraph: block) }
      return write(block, signs: Self.indent, rest: Self.indent, from: block.range.lowerBound)
    }
    nesting.leave(for: 0)
    let start = end(ofLabel: "[\(label)]", block)
    write(block, signs: Array("[^\(label)]: ".utf8), rest: Self.indent, from: start)
  }

  private mutating func write(_ block: Block, signs: [UInt8], rest: [UInt8], from start: Int) {
    let words = words(of: block, in: start..<block.range.upperBound, .block)
    begin(signs, rest: rest)
    lines.add(words: words)
    last = .note
  }

  /// Writes a notice that its author has marked, with the sign of its kind; any other is a paragraph.
  mutating func write(notice block: Block) {
    let isMarked = source.blockMarks(in: block.range).contains { $0.block == .notice }
    guard isMarked else { return write(paragraph: block) }
    nesting.leave(for: block.indent)
    let title = noticeTitle(block)
    let start = title.map { end(ofLabel: $0 + ":", block) } ?? block.range.lowerBound
    let words = words(of: block, in: start..<block.range.upperBound, .block)
    let signs = Array("> ".utf8)
    begin(signs, rest: signs, blank: title == nil && last == .notice ? signs : [])
    if let title {
      let isKind = Self.kinds.contains(title)
      let sign = "[!\(isKind ? title.uppercased() : "NOTE")]" + (isKind ? "" : " " + title)
      lines.add(words: Array(sign.utf8) + (words.isEmpty ? [] : [0x0A]))
    }
    lines.add(words: words)
    last = .notice
  }

  private static let kinds: Set<String> = ["Note", "Tip", "Important", "Warning", "Caution"]

  /// What a notice is called: its first words, which are strong and end in a colon.
  private func noticeTitle(_ block: Block) -> String? {
    let start = block.range.lowerBound
    let mark = source.marks(in: start..<start + 1).first {
      $0.inline == .strong && $0.range.lowerBound == start
    }
    guard let range = mark?.range else { return nil }
    let words = PrintableText(folding: source.bytes(in: range).span).string
    return words.hasSuffix(":") && words.utf8.count > 1 ? String(words.dropLast()) : nil
  }

  /// Where the words begin behind a label that a block begins with.
  private func end(ofLabel label: String, _ block: Block) -> Int {
    let bytes = source.bytes(in: block.range)
    guard bytes.starts(with: label.utf8) else { return block.range.lowerBound }
    let rest = bytes.dropFirst(label.utf8.count)
    let spaces = rest.prefix { $0 == 0x20 }.count
    return block.range.lowerBound + label.utf8.count + spaces
  }
}
