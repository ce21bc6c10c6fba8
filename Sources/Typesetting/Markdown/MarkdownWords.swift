import Articles

/// Words with the signs of Markdown that say what marks say.
struct MarkdownWords {
  /// The words as UTF-8, with a line end wherever the line is to end.
  private(set) var bytes: [UInt8] = []

  private let glyphs: [PlacedGlyph]
  private let spans: [MarkdownSpan]
  private let atoms: [MarkdownAtom]
  private let escapes: MarkdownEscapes
  private let place: MarkdownEscapes.Place
  private var edges: Set<Int> = []
  private var open: [MarkdownSpan] = []
  private var links = 0
  /// The character of the line that would make it another block.
  private var escaped: Int?

  /// The words of glyphs; `begins` says whether they are the first of their block.
  init(
    _ glyphs: [PlacedGlyph], _ marked: MarkdownSpans, _ place: MarkdownEscapes.Place,
    begins: Bool = true
  ) {
    self.glyphs = glyphs
    self.place = place
    (spans, atoms) = (marked.spans, marked.atoms)
    escapes = MarkdownEscapes(
      glyphs.map { $0.isBreak ? "\n" : $0.glyph.scalar }, place,
      isStruck: marked.spans.contains { $0.style == .struck })
    for range in spans.map(\.range) + atoms.map(\.range) {
      edges.insert(range.lowerBound)
      edges.insert(range.upperBound)
    }
    if begins, !edges.contains(0) { escaped = escapes.first(ofLine: 0, isFirst: true) }
    write()
  }

  private mutating func write() {
    var (index, span, atom) = (0, 0, 0)
    while index < glyphs.count {
      close(upTo: index)
      while span < spans.count, spans[span].range.lowerBound <= index {
        if spans[span].range.lowerBound == index { index = begin(spans[span]) ?? index }
        span += 1
      }
      if index >= glyphs.count { break }
      while atom < atoms.count, atoms[atom].range.lowerBound < index { atom += 1 }
      if atom < atoms.count, atoms[atom].range.lowerBound == index {
        write(atoms[atom])
        index = atoms[atom].range.upperBound
      } else if !isAtEdge(of: index, beyond: span) {
        write(glyphAt: index)
        index += 1
      }
    }
    close(upTo: .max)
  }

  /// Whether a span was left behind by a jump, so that signs come first.
  private func isAtEdge(of index: Int, beyond span: Int) -> Bool {
    span < spans.count && spans[span].range.lowerBound == index
  }

  private mutating func write(glyphAt index: Int) {
    if glyphs[index].isBreak { return breakLine(at: index) }
    let isEdge = edges.contains(index) && index > 0 || edges.contains(index + 1)
    let beginsLink =
      glyphs[index].glyph.scalar == "!"
      && spans.contains { $0.isLink && $0.range.lowerBound == index + 1 }
    let isEscaped =
      escaped == index || beginsLink
      || escapes.isNeeded(at: index, isEdge: isEdge, isInLink: links > 0)
    if isEscaped { bytes.append(UInt8(ascii: "\\")) }
    append(glyphs[index].glyph)
  }

  private mutating func append(_ glyph: Glyph) {
    for byte in UTF8.encode(glyph.scalar) ?? UTF8.encodedReplacementCharacter {
      bytes.append(byte)
    }
  }

  private mutating func breakLine(at index: Int) {
    guard place == .block else { return bytes.append(0x20) }
    bytes += [UInt8(ascii: "\\"), 0x0A]
    let next = index + 1
    escaped = edges.contains(next) ? nil : escapes.first(ofLine: next, isFirst: false)
  }
}

/// Signs.
extension MarkdownWords {
  private mutating func close(upTo index: Int) {
    while let last = open.last, last.range.upperBound <= index {
      bytes += escapedBars(Self.signs(of: last, isEnd: true))
      if last.isLink { links -= 1 }
      open.removeLast()
    }
  }

  /// Writes the signs before a span; gives where it ends if that has written all of it.
  private mutating func begin(_ span: MarkdownSpan) -> Int? {
    if let label = note(span) {
      bytes += Array("[^\(label)]".utf8)
      return span.range.upperBound
    }
    if case .link(let target) = span.style, MarkdownDestination.text(of: target) == nil {
      guard let words = title(target, span.range) else { return nil }
      bytes += words
      return span.range.upperBound
    }
    bytes += Self.signs(of: span, isEnd: false)
    if span.isLink { links += 1 }
    open.append(span)
    return nil
  }

  private static func signs(of span: MarkdownSpan, isEnd: Bool) -> [UInt8] {
    switch span.style {
    case .link(let target):
      guard isEnd else { return [UInt8(ascii: "[")] }
      return Array("](".utf8) + (MarkdownDestination.text(of: target) ?? []) + [UInt8(ascii: ")")]
    case .strong: return Array("**".utf8)
    case .emphasis: return [UInt8(ascii: span.isInWord ? "*" : "_")]
    case .struck: return Array("~~".utf8)
    case .highlighted: return Array((isEnd ? "</mark>" : "<mark>").utf8)
    case .subscript: return Array((isEnd ? "</sub>" : "<sub>").utf8)
    case .superscript: return Array((isEnd ? "</sup>" : "<sup>").utf8)
    }
  }

  /// The label of the note that a link leads to; nil for any other link.
  private func note(_ span: MarkdownSpan) -> String? {
    guard case .link(.place(let name)) = span.style, let label = MarkdownNote.label(of: name),
      plain(span.range) == "[\(label)]"
    else { return nil }
    return label
  }

  /// A link to a title, where it can be written so.
  private func title(_ target: LinkTarget, _ range: Range<Int>) -> [UInt8]? {
    let words = plain(range)
    var title = words
    if case .title(let name, let heading) = target {
      title = name + (heading.map { "#" + $0 } ?? "")
    }
    let isWritten = [title, words].allSatisfy { text in
      !text.isEmpty && !text.utf8.contains { Self.signsInTitles.contains($0) }
    }
    guard isWritten, !title.dropFirst().contains("##") else { return nil }
    let bar = place == .cell ? "\\|" : "|"
    let whole = title == words ? title : title + bar + words
    return Array("[[".utf8)
      + whole.utf8.map { $0 == 0x20 ? MarkdownLines.tie : $0 } + Array("]]".utf8)
  }

  private static let signsInTitles = Array("[]|\\`*<>&~$\n".utf8)

  private func plain(_ range: Range<Int>) -> String {
    PrintableText(glyphs[range].map { $0.isBreak ? .space : $0.glyph }).string
  }
}

/// What is written as it is.
extension MarkdownWords {
  private mutating func write(_ atom: MarkdownAtom) {
    switch atom.kind {
    case .code: write(code: plain(atom.range))
    case .image(let target): write(image: atom.range, target)
    case .address(let address): write(address)
    }
  }

  private mutating func write(code text: String) {
    let text = String(decoding: escapedBars(Array(text.utf8)), as: UTF8.self)
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: Self.freeRun(in: text))
    let isPadded = text.hasPrefix("`") || text.hasSuffix("`")
    bytes += fence + (isPadded ? [0x20] : []) + Array(text.utf8) + (isPadded ? [0x20] : []) + fence
  }

  /// The fewest backticks that do not stand together in a text.
  private static func freeRun(in text: String) -> Int {
    var runs: Set<Int> = []
    var run = 0
    for byte in Array(text.utf8) + [0] {
      if byte == UInt8(ascii: "`") {
        run += 1
      } else {
        runs.insert(run)
        run = 0
      }
    }
    var free = 1
    while runs.contains(free) { free += 1 }
    return free
  }

  /// A picture by the words that stand for it, which are in brackets in the text.
  private mutating func write(image range: Range<Int>, _ target: LinkTarget?) {
    var range = range
    if range.count > 1, glyphs[range.lowerBound].glyph.scalar == "[",
      glyphs[range.upperBound - 1].glyph.scalar == "]"
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    if links > 0 {
      for index in range { write(glyphAt: index) }
      return
    }
    bytes += Array("![".utf8)
    links += 1
    for index in range where !glyphs[index].isBreak { write(glyphAt: index) }
    links -= 1
    let address = target.flatMap { MarkdownDestination.text(of: $0) } ?? []
    bytes += Array("](".utf8) + escapedBars(address) + [UInt8(ascii: ")")]
  }

  /// Bars end cells wherever they stand.
  private func escapedBars(_ bytes: [UInt8]) -> [UInt8] {
    guard place == .cell else { return bytes }
    return bytes.flatMap { $0 == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), $0] : [$0] }
  }

  private mutating func write(_ address: String) {
    let text = escapedBars(Array(address.utf8))
    let isPlain = MarkdownDestination.isPlain(address)
    bytes += isPlain ? [UInt8(ascii: "<")] + text + [UInt8(ascii: ">")] : text
  }
}
