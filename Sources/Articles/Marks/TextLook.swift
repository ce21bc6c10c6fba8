/// How a program asked a terminal to draw words (ECMA-48, SGR).
public struct TextLook: Equatable, Sendable {
  /// What is done to letters beside colours.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// A bit for each of them.
    public let rawValue: UInt8

    /// The set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    public static let bold = Attributes(rawValue: 1)
    /// Paler letters.
    public static let faint = Attributes(rawValue: 2)
    /// Slanted letters.
    public static let italic = Attributes(rawValue: 4)
    /// A line under the letters.
    public static let underline = Attributes(rawValue: 8)
    /// The colours of letters and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
    /// A line through the letters.
    public static let struck = Attributes(rawValue: 32)
    /// The background goes on to the edge of the screen; only a line end has this.
    public static let fillsRow = Attributes(rawValue: 64)
  }

  /// What is done to the letters.
  public var attributes: Attributes
  /// The colour of the letters; nil for the usual one.
  public var foreground: MarkColour?
  /// The colour behind them; nil for the usual one.
  public var background: MarkColour?

  /// A look of these parts.
  public init(
    _ attributes: Attributes = [], foreground: MarkColour? = nil, background: MarkColour? = nil
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// As all letters look that nobody has asked anything of.
  public static let plain = TextLook()

  /// Whether nothing is asked of the terminal.
  public var isPlain: Bool { self == .plain }

  /// The same without colours.
  public var withoutColours: TextLook { TextLook(attributes.subtracting(.fillsRow)) }
}
