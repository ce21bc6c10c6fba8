/// The marks that a text has within its lines.
public enum InlineMarkup: Equatable, Sendable {
  case none
  /// "[text](target)", "**strong**", "*emphasis*", "`code`".
  case markdown
  /// "[3]words", as dumps of web pages number their links.
  case references

  /// What marks make of a byte.
  public struct Style: OptionSet, Sendable {
    /// One bit each.
    public let rawValue: UInt8
    /// A style of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A mark, or the target of a link, which a reader need not see.
    public static let hidden = Style(rawValue: 1)
    /// A mark that says that code is between it and the next.
    public static let mark = Style(rawValue: 2)
    /// Said with force.
    public static let strong = Style(rawValue: 4)
    /// Said with stress.
    public static let emphasis = Style(rawValue: 8)
    /// The words of a link.
    public static let address = Style(rawValue: 16)
    /// Words that a mark leads on from.
    public static let link = Style(rawValue: 32)
    /// Words of a program.
    public static let code = Style(rawValue: 64)
    /// Words that are no longer meant.
    public static let struck = Style(rawValue: 128)
  }

  /// The style of each byte of `text`; nil where it has no marks.
  public func styles(of text: Span<UInt8>) -> [Style]? {
    switch self {
    case .none: return nil
    case .references: return ReferenceRule.styles(of: text)
    case .markdown:
      guard Self.hasMarks(text) else { return nil }
      var parser = InlineMarkupParser(text)
      parser.parse(text)
      return parser.styles
    }
  }

  /// `text` without its marks and the targets of its links, for a title.
  public func unmarked(_ text: [UInt8]) -> [UInt8] {
    guard let styles = styles(of: text.span) else { return text }
    let isHidden: (Style) -> Bool = {
      $0.contains(.hidden) || self == .references && $0.contains(.mark)
    }
    return zip(text, styles).compactMap { isHidden($1) ? nil : $0 }
  }

  private static func hasMarks(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0x5B, 0x2A, 0x5F, 0x60, 0x5C, 0x3C: return true
      default: continue
      }
    }
    return false
  }

  /// Whether a text has links with their targets.
  static func isUsed(in sample: Span<UInt8>) -> Bool {
    var count = 0
    var from = 0
    while count < 2, let close = ByteSearch.first(0x5D, in: sample, from..<sample.count) {
      from = close + 1
      if from < sample.count, sample[from] == 0x28 { count += 1 }
    }
    return count >= 2
  }
}
