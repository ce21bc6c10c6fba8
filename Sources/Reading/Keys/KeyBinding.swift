/// A line of the key table: keys that belong together, what they do, and how the help says so.
public struct KeyBinding: Sendable {
  /// The keys as the help shows them.
  public let shown: String
  /// What they do, in a few words.
  public let words: String
  let commands: [Key: Command]

  init(_ shown: String, _ words: String, _ commands: [Key: Command]) {
    self.shown = shown
    self.words = words
    self.commands = commands
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key that types `value`.
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(value) }
}
