import Articles

/// The rows of a list: its entries, and above the first entry of a group the name of that.
///
/// Only those that are asked for are made, since a library may have a hundred thousand.
struct ListRows {
  /// A row of a list.
  enum Row {
    case group(PrintableText)
    case gap
    /// The entry at an index of those that are visible.
    case entry(Int)
    /// Words of the text below that entry.
    case snippet(Int)
  }

  private let list: Choice
  /// The entries that a group begins with; none while a filter mixes the groups.
  private let starts: [Int]

  init(_ list: Choice) {
    self.list = list
    starts = list.filter.isEmpty ? list.groupStarts : []
  }

  /// How many rows an entry has; what is found has words of the text, and a gap behind them.
  private var entryRows: Int { list.typing == .query ? 3 : 1 }

  /// How many rows there are.
  var count: Int { list.visible.count * entryRows + rowsOfGroups(starts.count) }

  /// The row of an entry.
  func row(of entry: Int) -> Int { entry * entryRows + rowsOfGroups(groups(upTo: entry)) }

  /// The rows of a range.
  func rows(in range: Range<Int>) -> [Row] {
    if entryRows > 1 {
      return range.clamped(to: 0..<count).map { row in
        let entry = row / entryRows
        return row % entryRows == 0 ? .entry(entry) : row % entryRows == 1 ? .snippet(entry) : .gap
      }
    }
    let entries = list.visible.indices
    let first = entries.partitioningIndex { row(of: $0) >= range.lowerBound }
    var rows: [Row] = []
    for entry in entries[first...] {
      // A name and the gap above it may be in the range without the entry below them.
      if row(of: entry) - 2 >= range.upperBound { break }
      rows += above(entry).suffix(max(0, row(of: entry) - range.lowerBound)) + [.entry(entry)]
    }
    return Array(rows.prefix(range.count))
  }

  /// What stands above an entry that begins a group.
  private func above(_ entry: Int) -> [Row] {
    let group = groups(upTo: entry) - 1
    guard group >= 0, starts[group] == entry, let name = list.lines[entry].group else { return [] }
    return entry == 0 ? [.group(name)] : [.gap, .group(name)]
  }

  /// How many groups have begun with an entry or before it.
  private func groups(upTo entry: Int) -> Int { starts.partitioningIndex { $0 > entry } }

  /// The first group has no gap above it where it begins the list.
  private func rowsOfGroups(_ count: Int) -> Int {
    count == 0 ? 0 : 2 * count - (starts[0] == 0 ? 1 : 0)
  }
}
