import Articles

/// What a Markdown text says of itself before its first words, between lines of `---` (YAML) or `+++` (TOML).
struct FrontMatter {
  /// Bytes that it takes, the lines around it included.
  let length: Int
  /// What it says.
  private(set) var facts = PageFacts()

  /// Reads the beginning of a text; nil where it has no such lines, or other text between them.
  init?(_ text: Span<UInt8>) {
    let start = text.count >= 3 && text[0] == 0xEF ? 3 : 0
    guard let kind = Kind(text, start) else { return nil }
    var reader = FrontMatterReader(kind)
    var at = Self.behindLine(text, start)
    while at < text.count {
      let end = Self.behindLine(text, at)
      let line = text.extracting(at..<end)
      if kind.isEnd(line) {
        guard reader.hasEntries else { return nil }
        length = end
        facts = reader.facts
        return
      }
      guard reader.take(line) else { return nil }
      at = end
    }
    return nil
  }

  private static func behindLine(_ text: Span<UInt8>, _ start: Int) -> Int {
    ByteSearch.first(0x0A, in: text, start..<text.count).map { $0 + 1 } ?? text.count
  }
}

extension FrontMatter {
  /// How it is written.
  enum Kind {
    case yaml, toml

    /// The kind that a line begins; nil where it begins none.
    init?(_ text: Span<UInt8>, _ start: Int) {
      let line = text.extracting(start..<FrontMatter.behindLine(text, start))
      if Self.isSign(line, 0x2D) {
        self = .yaml
      } else if Self.isSign(line, 0x2B) {
        self = .toml
      } else {
        return nil
      }
    }

    /// Whether a line ends it.
    func isEnd(_ line: Span<UInt8>) -> Bool {
      switch self {
      case .yaml: Self.isSign(line, 0x2D) || Self.isSign(line, 0x2E)
      case .toml: Self.isSign(line, 0x2B)
      }
    }

    /// What stands between the name of an entry and its value.
    var separator: UInt8 { self == .yaml ? 0x3A : 0x3D }

    private static func isSign(_ line: Span<UInt8>, _ sign: UInt8) -> Bool {
      let words = line.extracting(line.trimmed)
      return words.count == 3 && line[0] == sign && words[1] == sign && words[2] == sign
    }
  }
}
