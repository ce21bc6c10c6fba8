/// Finds titles of other articles: "Related Article X X", "Also check A A B B", "See also: X".
enum RelatedRule {
  /// What a line that begins with a label consists of.
  enum Finding: Equatable {
    /// Words that introduce titles on the lines below.
    case label
    /// One title within the text; the range is that of its first copy.
    case inline(title: Range<Int>)
    /// A run of titles after a label of so many bytes.
    case run(label: Range<Int>, titles: [RelatedTitles.Title])
  }

  /// What `text` is as a line of related titles; nil where it is none.
  static func find(_ text: Span<UInt8>) -> Finding? {
    guard let label = labelLength(text) else { return nil }
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
  static func beginsWithLabel(_ text: Span<UInt8>) -> Bool { labelLength(text) != nil }

  private enum Ending {
    case open, sentence

    init(_ text: Span<UInt8>) {
      let last = text[text.count - 1]
      self = last == 0x2E || last == 0x3A || last == 0x2C || last == 0x3B ? .sentence : .open
    }
  }

  /// The bytes of the longest label that `text` begins with.
  private static func labelLength(_ text: Span<UInt8>) -> Int? {
    guard text.count > 4, initials.contains(text[0]) else { return nil }
    return labels.first { label, length in
      Wording.begins(text, with: label) && (text.count == length || !isLetter(text[length]))
    }?.1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D || byte == 0x27
  }

  private static let separators: Set<Unicode.Scalar> = [
    ":", "–", "—", "-", "»", "›", "→", ">", "|",
  ]
  private static let initials: Set<UInt8> = Set("ARSYMFDPUWKTarsymfdpuwkt".utf8)

  /// Longest first where one begins another.
  private static let labels: [(StaticString, Int)] = [
    ("also check out", 14), ("also check", 10), ("also read", 9), ("also see", 8),
    ("read also", 9), ("read next", 9), ("read more about", 15), ("read more", 9),
    ("read this next", 14), ("related articles", 16), ("related article", 15),
    ("related posts", 13), ("related post", 12), ("related stories", 15), ("related story", 13),
    ("related reading", 15), ("related topics", 14), ("related content", 15),
    ("related links", 13), ("related guides", 14), ("related", 7), ("recommended reading", 19),
    ("recommended articles", 20), ("recommended for you", 19), ("recommended", 11),
    ("see also", 8), ("you may also like", 17), ("you might also like", 19),
    ("you may also be interested in", 29), ("you might also be interested in", 31),
    ("you might be interested in", 26), ("you may be interested in", 24),
    ("more articles", 13), ("more like this", 14), ("more on this topic", 18),
    ("more stories", 12), ("further reading", 15), ("don't miss", 10), ("popular articles", 16),
    ("popular posts", 13), ("up next", 7), ("what to read next", 17), ("keep reading", 12),
    ("similar articles", 16), ("suggested reading", 17), ("trending", 8),
  ]
}

extension RelatedTitles.Title {
  func moved(by offset: Int) -> Self {
    Self(
      first: (first.lowerBound + offset)..<(first.upperBound + offset),
      whole: (whole.lowerBound + offset)..<(whole.upperBound + offset))
  }
}
