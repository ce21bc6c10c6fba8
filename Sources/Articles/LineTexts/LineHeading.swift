/// A heading in a text of lines.
public struct LineHeading: Equatable, Sendable {
  /// Where the line begins that its section begins with; at the title's own line or shortly before.
  public let start: Int
  /// The bytes of its title.
  public let title: Range<Int>
  /// How deep it is; 1 is the shallowest.
  public let level: Int

  init(start: Int, title: Range<Int>, level: Int) {
    self.start = start
    self.title = title
    self.level = level
  }
}
