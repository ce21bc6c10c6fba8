/// An entry of a list and where it is.
public struct Item: Equatable, Sendable {
  /// Where the entry begins, its marker included.
  public let start: Anchor
  /// The bytes of the entry's own line, its marker left out.
  public let title: Range<Int>
  /// Its number and what its list is about.
  public let entry: ListEntry
  /// The index of the section that it stands in; nil before the first.
  public let section: Int?

  /// Whether the contents list it: a title line, or a benefit or risk.
  public var isInContents: Bool { entry.isTitled || entry.stance != nil }
}
