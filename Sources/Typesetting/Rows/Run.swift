public import Articles

/// A stretch of text in one role.
public struct Run: Equatable, Sendable {
  /// The text as drawn.
  public var text: PrintableText
  /// What it is.
  public var role: Role

  /// A stretch of text in one role.
  public init(_ text: PrintableText, _ role: Role) {
    self.text = text
    self.role = role
  }
}
