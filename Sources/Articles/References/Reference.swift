/// Words that lead to another place of the same text, or to a manual page.
public struct Reference: Equatable, Sendable {
  /// What they lead to.
  public enum Target: Equatable, Sendable {
    /// A section, by its number: "4.2", or the letter of an appendix.
    case section(String)
    /// A heading that a line of a table of contents names.
    case heading
    /// A manual page, such as "ls(1)".
    case manualPage
    /// An address in the list at the end of a dump, by its number.
    case address(Int)
    /// What the author, a converter or a program has said, or an address that stands in the text.
    case marked(LinkTarget)
  }

  /// What they lead to.
  public let target: Target
  /// The bytes of the words.
  public let range: Range<Int>

  /// Words that lead to a target.
  public init(target: Target, range: Range<Int>) {
    self.target = target
    self.range = range
  }

  /// Where they begin.
  public var start: Anchor { Anchor(range.lowerBound) }
}
