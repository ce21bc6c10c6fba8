import Articles
import Typesetting

/// The sections that have changed since they were seen.
extension Document {
  /// Takes in what was counted; gives what has changed since the last time, where there was one.
  @discardableResult
  mutating func note(_ figures: Figures) -> SectionChanges.Outcome? {
    self.figures = figures
    guard changes == nil else { return changes?.update(figures) }
    changes = SectionChanges(figures)
    return nil
  }

  /// Whether a section has changed since it was seen, or one that is folded away in it.
  func isChanged(_ section: Int) -> Bool {
    guard let unseen = changes?.unseen, !unseen.isEmpty else { return false }
    if unseen.contains(section) { return true }
    guard contents.isFolded(section) else { return false }
    let end = end(ofSection: section)
    return unseen.contains { $0 > section && article.sections[$0].start < end }
  }

  /// Notes that the sections on the screen have been seen.
  mutating func seeSections() {
    guard let unseen = changes?.unseen, !unseen.isEmpty, let first = rows.first,
      let last = rows.last
    else { return }
    let seen = (section(holding: first.start) ?? 0)...(section(holding: last.start) ?? 0)
    for index in unseen where seen.contains(index) { changes?.see(index) }
  }
}
