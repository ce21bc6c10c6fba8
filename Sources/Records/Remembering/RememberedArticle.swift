/// What is kept of an article, so that reading goes on where it ended.
public struct RememberedArticle: Equatable, Sendable {
  /// Its file, as it was named.
  public var path: String
  /// Its title, or what it goes by without one.
  public var title: String
  /// Where the reader is in it.
  public var position: QuotedPosition
  /// How much of it is above the bottom of the screen, in percent.
  public var percent: Int
  /// The heading that the reader is below; nil before the first.
  public var section: String?
  /// The jumps made in it.
  public var jumps: Jumps
  /// The titles of the sections that are folded in the contents, as they stand in the text.
  public var folded: [String]
  /// Whether the file has another text now than the one that was remembered under its name.
  public var isAnother: Bool

  /// All that is kept of one article but its marks.
  public init(
    path: String, title: String, position: QuotedPosition, percent: Int, section: String?,
    jumps: Jumps, folded: [String], isAnother: Bool = false
  ) {
    self.path = path
    self.title = title
    self.position = position
    self.percent = percent
    self.section = section
    self.jumps = jumps
    self.folded = folded
    self.isAnother = isAnother
  }
}
