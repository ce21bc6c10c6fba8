import Articles
import Records

extension HistoryEntry {
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
