import Articles

/// What marks make of the glyphs of a block, such that Markdown can say it.
///
/// Spans lie within each other or apart, begin and end at words, and their signs are read as signs where
/// they stand; what cannot be said so is left out.
struct MarkdownSpans {
  private(set) var spans: [MarkdownSpan] = []
  private(set) var atoms: [MarkdownAtom] = []
  private let glyphs: [PlacedGlyph]

  /// The spans of `glyphs`, of which marks beside the text say more.
  ///
  /// With `joinsLinks`, links to the same that touch are one, as those of words in several colours are.
  init(
    _ glyphs: [PlacedGlyph], _ marks: [Mark], addresses: [Range<Int>], joinsLinks: Bool = true
  ) {
    self.glyphs = glyphs
    var found = Found()
    for mark in marks {
      guard let inline = mark.inline else { continue }
      let range = trimmed(indexes(of: mark.range))
      if !range.isEmpty { found.add(inline, range) }
    }
    note(addresses, in: &found)
    let links = Self.merged(found.links, glyphs, touching: joinsLinks)
    atoms = atoms(found, links)
    spans = links.filter { link in !atoms.contains { $0.range == link.range && $0.isWhole } }
    let cuts = spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    for style in Self.styles {
      let own = found.others.filter { $0.style == style }
      spans += Self.merged(own, glyphs).flatMap { split($0, at: cuts) }
    }
    spans = spans.map { clear($0) }.filter { !$0.range.isEmpty }
    spans.sort { Self.isBefore($0, $1) }
    spans = MarkdownDelimiters(glyphs, atoms, spans).spans
  }

  /// Without any span that says of all words that they are `style`, as a heading says by itself.
  mutating func remove(_ style: MarkdownSpan.Style, over range: Range<Int>) {
    spans.removeAll { $0.style == style && $0.range == range }
  }

  private static let styles: [MarkdownSpan.Style] = [
    .strong, .emphasis, .struck, .highlighted, .subscript, .superscript,
  ]

  /// The outer one of two that begin together first.
  static func isBefore(_ one: MarkdownSpan, _ other: MarkdownSpan) -> Bool {
    if one.range.lowerBound != other.range.lowerBound {
      return one.range.lowerBound < other.range.lowerBound
    }
    if one.range.upperBound != other.range.upperBound {
      return one.range.upperBound > other.range.upperBound
    }
    return one.isLink && !other.isLink
  }

  private func indexes(of range: Range<Int>) -> Range<Int> {
    let start = glyphs.partitioningIndex { $0.offset >= range.lowerBound }
    let end = glyphs.partitioningIndex { $0.offset >= range.upperBound }
    return start..<max(start, end)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, glyphs[first].isWhite { range = (first + 1)..<range.upperBound }
    while let last = range.last, glyphs[last].isWhite { range = range.lowerBound..<last }
    return range
  }

  /// Spans of one style as few as they can be: those that overlap, that touch, and that are not links and
  /// have only spaces between them.
  private static func merged(
    _ spans: [MarkdownSpan], _ glyphs: [PlacedGlyph], touching: Bool = true
  ) -> [MarkdownSpan] {
    var merged: [MarkdownSpan] = []
    for span in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let last = merged.last else {
        merged.append(span)
        continue
      }
      let (start, end) = (span.range.lowerBound, last.range.upperBound)
      let isJoined =
        start < end || touching && start == end
        || !span.isLink && glyphs[end..<start].allSatisfy(\.isWhite)
      if isJoined, last.style == span.style {
        let range = last.range.lowerBound..<max(end, span.range.upperBound)
        merged[merged.count - 1].range = range
      } else if !span.isLink || start >= end {
        merged.append(span)
      }
    }
    return merged
  }

  /// The parts of a span that a link does not cut.
  private func split(_ span: MarkdownSpan, at cuts: [Int]) -> [MarkdownSpan] {
    // A link within the span cuts nothing.
    let crossing = spans.filter { link in
      link.isLink && link.range.overlaps(span.range)
        && !(span.range.lowerBound <= link.range.lowerBound
          && link.range.upperBound <= span.range.upperBound)
    }
    var parts: [MarkdownSpan] = []
    var start = span.range.lowerBound
    for cut in crossing.flatMap({ [$0.range.lowerBound, $0.range.upperBound] })
    where cut > start && cut < span.range.upperBound {
      parts.append(MarkdownSpan(range: start..<cut, style: span.style))
      start = cut
    }
    return parts + [MarkdownSpan(range: start..<span.range.upperBound, style: span.style)]
  }

  /// A span that neither begins nor ends within an atom.
  private func clear(_ span: MarkdownSpan) -> MarkdownSpan {
    var range = span.range
    for atom in atoms where atom.range.overlaps(range) {
      if atom.range.lowerBound <= range.lowerBound && range.upperBound <= atom.range.upperBound {
        // What says something of a part of it is left out.
        if atom.range != range { return MarkdownSpan(range: 0..<0, style: span.style) }
        continue
      }
      if atom.range.lowerBound < range.lowerBound {
        range = atom.range.upperBound..<range.upperBound
      }
      if atom.range.upperBound > range.upperBound {
        range = range.lowerBound..<atom.range.lowerBound
      }
    }
    return MarkdownSpan(range: trimmed(range), style: span.style)
  }

  private func atoms(
    _ found: Found, _ links: [MarkdownSpan]
  ) -> [MarkdownAtom] {
    var atoms = found.images + found.addresses
    atoms += links.compactMap { link in
      guard case .link(.address(let address)) = link.style else { return nil }
      let words = words(link.range)
      let isAlone =
        words == address && MarkdownDestination.isPlain(address)
        || "mailto:" + words == address && isMailAlone(words, link.range)
      return isAlone ? MarkdownAtom(range: link.range, kind: .address(words)) : nil
    }
    var code: [Range<Int>] = []
    for range in found.code {
      if let last = code.last, last.upperBound >= range.lowerBound {
        code[code.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        code.append(range)
      }
    }
    let cuts = links.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    for range in code {
      var start = range.lowerBound
      for cut in cuts + [range.upperBound] where cut > start && cut <= range.upperBound {
        let part = trimmed(start..<cut)
        if !part.isEmpty, !atoms.contains(where: { $0.range.overlaps(part) }) {
          atoms.append(MarkdownAtom(range: part, kind: .code))
        }
        start = cut
      }
    }
    return atoms.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Notes the addresses that stand in the text as they are.
  private func note(_ addresses: [Range<Int>], in found: inout Found) {
    for range in addresses {
      let range = indexes(of: range)
      let taken = found.images.map(\.range) + found.links.map(\.range) + found.code
      guard !range.isEmpty, !taken.contains(where: { $0.overlaps(range) }) else { continue }
      let address = words(range)
      if MarkdownDestination.isPlain(address) || isHostAlone(address, range) {
        found.addresses.append(MarkdownAtom(range: range, kind: .address(address)))
      } else {
        let target = LinkTarget.address(AddressFinder.address(of: address))
        found.links.append(MarkdownSpan(range: range, style: .link(target)))
      }
    }
  }

  /// Whether a program that knows addresses finds the end of one that begins with `www.`.
  private func isHostAlone(_ address: String, _ range: Range<Int>) -> Bool {
    let isHost = address.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x2D...0x39).contains($0)
    }
    return isHost && address.lowercased().hasPrefix("www.")
      && (range.upperBound == glyphs.count || glyphs[range.upperBound].isWhite)
      && (range.lowerBound == 0 || glyphs[range.lowerBound - 1].isWhite)
  }

  /// Whether a program that knows addresses of mail finds where one begins and ends.
  private func isMailAlone(_ address: String, _ range: Range<Int>) -> Bool {
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].contains(UInt8(ascii: ".")),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isOfMail) }),
      address.utf8.last.map({ (0x61...0x7A).contains($0 | 0x20) }) ?? false
    else { return false }
    let isApart = [range.lowerBound - 1, range.upperBound].allSatisfy { index in
      guard glyphs.indices.contains(index) else { return true }
      let scalar = glyphs[index].glyph.scalar
      // A full stop ends the sentence.
      if scalar == ".", index + 1 == glyphs.count || glyphs[index + 1].isWhite { return true }
      return !scalar.isASCII || scalar != "@" && !Self.isOfMail(UInt8(scalar.value))
    }
    return isApart
  }

  private static func isOfMail(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || [0x2B, 0x2D, 0x2E, 0x5F].contains(byte)
  }

  private func words(_ range: Range<Int>) -> String {
    PrintableText(glyphs[range].map(\.glyph)).string
  }
}

extension MarkdownSpans {
  /// What marks say, before it is put in order.
  private struct Found {
    var links: [MarkdownSpan] = []
    var others: [MarkdownSpan] = []
    var code: [Range<Int>] = []
    var images: [MarkdownAtom] = []
    var addresses: [MarkdownAtom] = []

    mutating func add(_ mark: InlineMark, _ range: Range<Int>) {
      switch mark {
      case .strong: style(.strong, range)
      case .emphasis: style(.emphasis, range)
      case .struck: style(.struck, range)
      case .highlighted: style(.highlighted, range)
      case .subscript: style(.subscript, range)
      case .superscript: style(.superscript, range)
      case .code: code.append(range)
      case .look(let look): add(look, range)
      case .image: images.append(MarkdownAtom(range: range, kind: .image(nil)))
      case .link(let target): add(target, range)
      case .cell, .table, .place, .reference, .sign: break
      }
    }

    private mutating func style(_ style: MarkdownSpan.Style, _ range: Range<Int>) {
      others.append(MarkdownSpan(range: range, style: style))
    }

    private mutating func add(_ look: TextLook, _ range: Range<Int>) {
      if look.attributes.contains(.bold) { style(.strong, range) }
      if !look.attributes.isDisjoint(with: [.italic, .underline]) { style(.emphasis, range) }
      if look.attributes.contains(.struck) { style(.struck, range) }
    }

    /// A link of the same words as the picture before it is the address of the picture.
    private mutating func add(_ target: LinkTarget, _ range: Range<Int>) {
      if let last = images.last, last.range == range, last.kind == .image(nil) {
        images[images.count - 1] = MarkdownAtom(range: range, kind: .image(target))
      } else {
        links.append(MarkdownSpan(range: range, style: .link(target)))
      }
    }
  }
}

extension MarkdownAtom {
  /// Whether it says itself where its words lead.
  fileprivate var isWhole: Bool { if case .address = kind { true } else { false } }
}

extension PlacedGlyph {
  /// Whether it is white space of any kind.
  var isWhite: Bool { glyph.isSpace || glyph.scalar == "\u{A0}" || isBreak }
}
