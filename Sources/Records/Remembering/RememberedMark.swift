/// A letter that stands for a place.
///
/// A small letter belongs to an article; a capital letter stands for one place among all articles.
public struct RememberedMark: Equatable, Sendable {
  /// The letter.
  public var letter: Unicode.Scalar
  /// The file of the article.
  public var path: String
  /// Where in the article it is.
  public var position: QuotedPosition

  /// The mark `letter` in the article at `path`.
  public init(letter: Unicode.Scalar, path: String, position: QuotedPosition) {
    self.letter = letter
    self.path = path
    self.position = position
  }

  /// Whether it stands for one place among all articles.
  public var isGlobal: Bool { Self.isGlobal(letter) }

  /// Whether `letter` stands for one place among all articles.
  public static func isGlobal(_ letter: Unicode.Scalar) -> Bool { letter.properties.isUppercase }
}
