/// Finds titles of other articles: "Related Article X X", "Also check A A B B", "See also: X".
struct RelatedRule: Rule {
  @inline(__always)
  func classify(_ line: borrowing Candidate, _ text: Span<UInt8>, _ emit: (Block) -> Void) -> Bool {
    if MastheadRule.isInMenu(line) { return false }
    let base = line.line.start
    switch Self.find(text) {
    case .label:
      guard line.shape.columns <= 40 else { return false }
      emit(.classified(.label, line))
    case .inline(let title):
      emit(.classified(.related(isInline: true), line, core: title.moved(by: base)))
    case .run(let label, let titles):
      emit(Block(.label, label.moved(by: base)))
      for title in titles {
        let (core, whole) = (title.first.moved(by: base), title.whole.moved(by: base))
        emit(Block(.related(isInline: false), whole, core: core, isSpaced: false))
      }
    case nil: return false
    }
    return true
  }

  /// What a line that begins with a label consists of.
  enum Finding: Equatable {
    /// Words that introduce titles on the lines below.
    case label
    /// One title within the text; `title` is its first copy.
    case inline(title: Range<Int>)
    /// A run of titles after a label.
    case run(label: Range<Int>, titles: [RelatedTitles.Title])
  }

  /// What `text` is as a line of related titles; nil where it is none.
  static func find(_ text: Span<UInt8>) -> Finding? {
    guard let label = labels.length(atStartOf: text) else { return nil }
    var start = label
    var isMarked = false
    while start < text.count {
      let glyph = Glyph.decode(text, at: start)
      guard glyph.isWhite || separators.contains(glyph.scalar) else { break }
      isMarked = isMarked || !glyph.isWhite
      start += glyph.length
    }
    guard start < text.count else { return .label }
    guard start > label else { return nil }
    let rest = text.extracting(start..<text.count)
    if let titles = RelatedTitles.split(rest) {
      let moved = titles.map { $0.moved(by: start) }
      return moved.count == 1
        ? .inline(title: moved[0].first) : .run(label: 0..<label, titles: moved)
    }
    let shape = isMarked && rest.count <= 160 ? Ending(rest) : .sentence
    return shape == .open ? .inline(title: start..<text.count) : nil
  }

  /// The first copy where the whole line is one doubled title.
  static func doubledTitle(_ text: Span<UInt8>) -> Range<Int>? {
    guard text.count <= 400, let titles = RelatedTitles.split(text), titles.count == 1 else {
      return nil
    }
    return titles[0].first
  }

  /// Whether a line begins with a label, after which titles may stand without a full stop between.
  static func beginsWithLabel(_ text: Span<UInt8>) -> Bool {
    labels.length(atStartOf: text) != nil
  }

  private enum Ending {
    case open, sentence

    init(_ text: Span<UInt8>) {
      let last = text[text.count - 1]
      self = last == 0x2E || last == 0x3A || last == 0x2C || last == 0x3B ? .sentence : .open
    }
  }

  private static let separators: ScalarSet = [
    ":", "–", "—", "-", "»", "›", "→", ">", "|",
  ]
  private static let labels = PhraseTable([
    "also check out", "also check", "also read", "also see", "read also", "read next",
    "read more about", "read more", "read this next", "related articles", "related article",
    "related posts", "related post", "related stories", "related story", "related reading",
    "related topics", "related content", "related links", "related guides", "related",
    "recommended reading", "recommended articles", "recommended for you", "recommended",
    "see also", "you may also like", "you might also like", "you may also be interested in",
    "you might also be interested in", "you might be interested in", "you may be interested in",
    "more articles", "more like this", "more on this topic", "more stories", "further reading",
    "don't miss", "popular articles", "popular posts", "up next", "what to read next",
    "keep reading", "similar articles", "suggested reading", "trending",
  ])
}

extension RelatedTitles.Title {
  func moved(by offset: Int) -> Self {
    Self(
      first: (first.lowerBound + offset)..<(first.upperBound + offset),
      whole: (whole.lowerBound + offset)..<(whole.upperBound + offset))
  }
}
