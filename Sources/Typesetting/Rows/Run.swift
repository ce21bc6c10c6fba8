public import Articles

/// A stretch of text in one role, and in one look of its own.
public struct Run: Equatable, Sendable {
  /// The text as drawn.
  public var text: PrintableText
  /// What it is.
  public var role: Role
  /// How the text itself asks to be drawn, beside the look of its role.
  public var look: TextLook
  /// The address that the text says it leads to.
  public let link: String?

  /// A stretch of text in one role.
  public init(
    _ text: PrintableText, _ role: Role, _ look: TextLook = .plain, link: String? = nil
  ) {
    self.text = text
    self.role = role
    self.look = look
    self.link = link
  }
}
