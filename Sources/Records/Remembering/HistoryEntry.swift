public import Articles

/// An article that was read, as the history lists it.
public struct HistoryEntry: Equatable, Sendable {
  /// Its file.
  public let path: String
  /// The title that it had.
  public let title: PrintableText
  /// The heading that the reader was below; nil before the first.
  public let section: PrintableText?
  /// How much of it was above the bottom of the screen, in percent.
  public let percent: Int
  /// Seconds since it was read.
  public let age: Int
  /// Whether its file is there no more.
  public let isGone: Bool

  /// An article that was read `age` seconds ago.
  public init(
    path: String, title: PrintableText, section: PrintableText?, percent: Int, age: Int,
    isGone: Bool
  ) {
    self.path = path
    self.title = title
    self.section = section
    self.percent = percent
    self.age = age
    self.isGone = isGone
  }
}
