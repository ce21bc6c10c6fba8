import Articles
import Records

/// The entries of the contents that are in sight.
struct ContentsWindow {
  let entries: EntryList
  /// The indices in `entries` of those in sight.
  let shown: Range<Int>
  /// The row of the entry that the contents are turned to.
  let focus: Int

  /// The window of `rows` rows around the entry that holds `place`, which without one is the reader's.
  init(_ entries: EntryList, _ document: Document, around place: Anchor? = nil, rows: Int) {
    let focus = entries.index(holding: place ?? document.position.place) ?? 0
    let first = Panel.firstShown(focus: focus, count: entries.count, rows: rows)
    self.entries = entries
    shown = first..<min(first + rows, entries.count)
    self.focus = focus - first
  }
}
