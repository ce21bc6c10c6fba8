import Articles

/// How the bytes of a block look where marks within it, or its writer, make some look otherwise.
struct InlineSpans {
  private var formatting: [InlineMarkup.Formatting]
  /// How the bytes ask to be drawn; empty where none does.
  private var looks: [TextLook] = []
  /// The bytes of signs above or below the line.
  private var scripts: [(range: Range<Int>, isAbove: Bool)] = []
  /// The bytes that lead to addresses.
  private var addresses: [(range: Range<Int>, address: String)] = []
  /// The bytes of code that are drawn as what they are.
  private let code: [CodeStretch]
  private let base: Int

  /// The spans of `text`, which begins at `base`: those that the marks of `markup` make, and those of
  /// the marks beside it.
  init(
    _ text: Span<UInt8>, markup: InlineMarkup, known: [Mark], code: [CodeStretch] = [], base: Int
  ) {
    self.code = code
    formatting = markup.formatting(of: text) ?? []
    self.base = base
    let whole = base..<base + text.count
    for mark in known {
      guard let inline = mark.inline, mark.range.overlaps(whole) else { continue }
      note(inline, mark.range.clamped(to: whole), count: text.count)
    }
  }

  private mutating func note(_ mark: InlineMark, _ range: Range<Int>, count: Int) {
    if case .look(let look) = mark {
      if looks.isEmpty { looks = [TextLook](repeating: .plain, count: count) }
      for offset in range { looks[offset - base] = look }
    }
    if case .link(.address(let address)) = mark { addresses.append((range, address)) }
    if mark == .superscript || mark == .subscript { scripts.append((range, mark == .superscript)) }
    guard let more = mark.formatting else { return }
    if formatting.isEmpty {
      formatting = [InlineMarkup.Formatting](repeating: [], count: count)
    }
    for offset in range { formatting[offset - base].insert(more) }
  }

  var isEmpty: Bool { formatting.isEmpty && looks.isEmpty && code.isEmpty }

  /// The glyphs as a person is shown them: signs above and below the line stand there where Unicode has
  /// all of them so.
  func scripted(_ glyphs: [PlacedGlyph]) -> [PlacedGlyph] {
    var glyphs = glyphs
    for (range, isAbove) in scripts {
      let first = glyphs.partitioningIndex { $0.offset >= range.lowerBound }
      let end = glyphs.partitioningIndex { $0.offset >= range.upperBound }
      let signs = glyphs[first..<max(first, end)].map {
        isAbove ? $0.glyph.superscript : $0.glyph.subscript
      }
      guard !signs.contains(nil) else { continue }
      for (index, sign) in zip(first..., signs) {
        if let sign { glyphs[index].glyph = sign }
      }
    }
    return glyphs
  }

  /// The glyphs without those that are only marks; all of them where nothing else would be left.
  func shown(_ glyphs: [PlacedGlyph]) -> [PlacedGlyph] {
    guard !isEmpty else { return glyphs }
    let kept = glyphs.filter { !formatting(at: $0.offset).contains(.hidden) }
    return kept.isEmpty ? glyphs : kept
  }

  /// The role of the glyph at `offset` where it would have the role `plain` without marks.
  func role(at offset: Int, in plain: Role) -> Role {
    let formatting = formatting(at: offset)
    if formatting.isEmpty || formatting == .hidden {
      return plain == .preformatted ? codeRole(at: offset) ?? plain : plain
    }
    if formatting.contains(.mark) { return .furniture }
    if formatting.contains(.link) { return .link }
    if formatting.contains(.struck) { return .struck }
    if formatting.contains(.code) { return .code }
    if formatting.contains(.strong) { return .strong }
    return formatting.contains(.address) ? .address : .emphasis
  }

  /// The role of a byte of code; nil where it is as any other.
  private func codeRole(at offset: Int) -> Role? {
    if code.isEmpty { return nil }
    let next = code.partitioningIndex { $0.range.upperBound > offset }
    guard next < code.count, code[next].range.contains(offset) else { return nil }
    return code[next].part.role
  }

  /// How the glyph at `offset` asks to be drawn.
  func look(at offset: Int) -> TextLook {
    let index = offset - base
    return looks.indices.contains(index) ? looks[index] : .plain
  }

  /// The address that the glyph at `offset` leads to.
  func address(at offset: Int) -> String? {
    if addresses.isEmpty { return nil }
    let next = addresses.partitioningIndex { $0.range.upperBound > offset }
    guard next < addresses.count, addresses[next].range.contains(offset) else { return nil }
    return addresses[next].address
  }

  private func formatting(at offset: Int) -> InlineMarkup.Formatting {
    let index = offset - base
    return formatting.indices.contains(index) ? formatting[index] : []
  }
}

extension InlineMark {
  /// What the words are taken for; nil where they are as any others.
  fileprivate var formatting: InlineMarkup.Formatting? {
    switch self {
    case .strong: .strong
    case .emphasis: .emphasis
    case .code: .code
    case .struck: .struck
    case .link: .link
    case .image: .mark
    case .look(let look): look.formatting
    case .highlighted: .strong
    case .sign(of: nil): .hidden
    case .sign, .reference, .subscript, .superscript, .cell, .table, .place: nil
    }
  }
}

extension TextLook {
  /// What words that look so are taken for: bold ones are said with force, and a line through them means
  /// that they are no longer meant.
  fileprivate var formatting: InlineMarkup.Formatting? {
    if attributes.contains(.struck) { return .struck }
    return attributes.contains(.bold) ? .strong : nil
  }
}
