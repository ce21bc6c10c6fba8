/// What a terminal can do to letters beside colours.
public struct Emphasis: OptionSet, Sendable {
  /// A bit for each of them.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  public static let bold = Emphasis(rawValue: 1)
  /// Paler letters.
  public static let faint = Emphasis(rawValue: 2)
  /// Slanted letters.
  public static let italic = Emphasis(rawValue: 4)
  /// The colours of letters and background exchanged.
  public static let reverse = Emphasis(rawValue: 8)
  /// A line under the letters.
  public static let underline = Emphasis(rawValue: 16)
}
