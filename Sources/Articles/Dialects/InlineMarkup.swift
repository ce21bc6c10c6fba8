/// The marks that a text has within its lines.
public enum InlineMarkup: Equatable, Sendable {
  case none
  /// "[3]words", as dumps of web pages number their links.
  case references

  /// How marks format a byte.
  public struct Formatting: OptionSet, Sendable {
    /// One bit each.
    public let rawValue: UInt8
    /// A formatting of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A mark, or the target of a link, which a reader need not see.
    public static let hidden = Formatting(rawValue: 1)
    /// A mark that says that code is between it and the next.
    public static let mark = Formatting(rawValue: 2)
    /// Said with force.
    public static let strong = Formatting(rawValue: 4)
    /// Said with stress.
    public static let emphasis = Formatting(rawValue: 8)
    /// The words of a link.
    public static let address = Formatting(rawValue: 16)
    /// Words that a mark leads on from.
    public static let link = Formatting(rawValue: 32)
    /// Words of a program.
    public static let code = Formatting(rawValue: 64)
    /// Words that are no longer meant.
    public static let struck = Formatting(rawValue: 128)
  }

  /// The formatting of each byte of `text`; nil where it has no marks.
  public func formatting(of text: Span<UInt8>) -> [Formatting]? {
    switch self {
    case .none: return nil
    case .references: return ReferenceRule.formatting(of: text)
    }
  }

  /// `text` without its marks and the targets of its links, for a title.
  public func unmarked(_ text: [UInt8]) -> [UInt8] {
    guard let formatting = formatting(of: text.span) else { return text }
    let isHidden: (Formatting) -> Bool = {
      $0.contains(.hidden) || self == .references && $0.contains(.mark)
    }
    return zip(text, formatting).compactMap { isHidden($1) ? nil : $0 }
  }
}
