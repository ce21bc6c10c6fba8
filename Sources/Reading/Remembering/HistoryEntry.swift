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

  /// Where it was left, and when, in a few words.
  var words: PrintableText {
    let section = section.map { $0.truncated(to: Self.sectionColumns) + "  " } ?? ""
    return section + progress
  }

  /// How far it was read, and when.
  var progress: PrintableText {
    PrintableText("\(percent)%  \(isGone ? "file is gone" : when)")
  }

  private static let sectionColumns = 20
  private static let units = [
    (31_536_000, "year"), (2_592_000, "month"), (86_400, "day"), (3600, "hour"), (60, "minute"),
  ]

  private var when: String {
    guard let (seconds, name) = Self.units.first(where: { age >= $0.0 }) else { return "just now" }
    let count = age / seconds
    return "\(count) \(name)\(count == 1 ? "" : "s") ago"
  }
}
