import Articles

/// A search in one article: how many matches there are, as far as they have been counted, and which
/// of them the reader is at.
///
/// No match is kept but those of a few cells that someone looks at; all others are found again.
struct Search: Sendable {
  /// A match that is to be shown as soon as it is known.
  struct Wanted: Equatable, Sendable {
    /// Where it is looked for from.
    var place: Int
    var direction: SearchDirection
    /// Which one it is from there on; 1 is the first.
    var steps = 1
  }

  let matcher: SearchMatcher
  /// The way that `n` goes; `N` goes the other.
  let direction: SearchDirection
  /// The number under which the world counts matches; 0 where it has not been asked to.
  var number = 0
  private(set) var tally = SearchTally()
  /// The match that the reader is at.
  var current: Range<Int>?
  /// Which of all matches that is, counted from 1; nil until those before it have been counted.
  var ordinal: Int?
  var wanted: Wanted?
  /// Whether somebody has stopped it before all was counted.
  var isStopped = false
  /// Bytes that were there when all of them had been counted; nil before.
  private(set) var countedBytes: Int?
  /// How much has been searched, in percent; nil where that is not worth saying.
  private(set) var percent: Int?
  var cells = CellMatches()
  /// Matches in each section in sight, by where it begins.
  var hits: [Int: Int] = [:]
  /// How many matches of its cell begin before a place, by that place.
  var ranks: [Int: Int] = [:]

  init(_ matcher: SearchMatcher, _ direction: SearchDirection) {
    self.matcher = matcher
    self.direction = direction
  }

  /// The same search, of which nothing has been counted.
  var restarted: Search { Search(matcher, direction) }

  /// Matches counted so far.
  var total: Int { tally.total }

  /// Whether a text of `count` bytes has been counted whole.
  func isComplete(_ count: Int) -> Bool { countedBytes.map { $0 >= count } ?? false }

  /// Takes in what was counted behind the reader's back.
  mutating func note(_ findings: SearchFindings) {
    for counted in findings.counted {
      tally.note(counted)
      cells.forget(counted.cells)
    }
    ranks = [:]
    hits = [:]
    countedBytes = findings.isComplete ? findings.total : nil
    percent = findings.isComplete ? nil : findings.searched * 100 / max(1, findings.total)
  }

  /// The matches that begin in a cell; the cell is counted by that.
  mutating func matches(inCell cell: Int, of source: any ByteSource) -> [Range<Int>] {
    if let known = cells[cell] { return known }
    let found = matcher.matches(inCell: cell, of: source)
    cells[cell] = found
    if tally.count(inCell: cell) == nil { tally.note(found.count, inCell: cell) }
    return found
  }

  /// Counts a text of few bytes there and then.
  mutating func countShort(_ source: any ByteSource) {
    let count = source.count
    guard count <= Self.mostUncounted * SearchMatcher.cell, !isComplete(count) else { return }
    cells = CellMatches()
    ranks = [:]
    for cell in 0..<Self.cells(count) {
      tally.note(matches(inCell: cell, of: source).count, inCell: cell)
    }
    countedBytes = count
    percent = nil
  }

  /// How many cells that have not been counted are searched at most before a key is answered.
  static let mostUncounted = 4

  /// How many cells a text has.
  static func cells(_ count: Int) -> Int {
    (count + SearchMatcher.cell - 1) / SearchMatcher.cell
  }
}
