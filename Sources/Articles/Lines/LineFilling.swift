/// How the lines of a text were filled, where an editor or a formatter broke them.
struct LineFilling: Equatable, Sendable {
  /// The column that lines were filled to.
  var column: Int
  /// The indents at which paragraphs stand.
  var proseIndents = IndentSet()
  /// The indents at which the first lines of paragraphs stand that go on further to the left.
  var openingIndents = IndentSet()

  /// Whether a line that is indented so far is running text rather than set apart.
  func isProse(indent: Int) -> Bool {
    proseIndents.contains(indent) || openingIndents.contains(indent)
  }

  /// The filling of a text of which these lines are a sample; nil where lines end as an author ended
  /// them.
  ///
  /// No column before `least` is one that lines were filled to.
  init?(of lines: [LineLayout], from least: Int = 40) {
    guard let edge = Self.edge(of: lines, from: least) else { return nil }
    let pairs = Self.pairs(lines)
    let level = pairs.filter { $0.above.indent == $0.below.indent }
    column = edge
    readIndents(level)
    // Code and lists may stand between, but paragraphs must be more than an exception.
    let prose = level.count { proseIndents.contains($0.above.indent) }
    guard prose * 4 >= level.count else { return nil }
    readOpenings(pairs)
  }

  /// The column that nearly all broken lines end before; nil where that is no column to fill to.
  ///
  /// A line that begins with a small letter goes on with a sentence: the line above was broken.
  private static func edge(of lines: [LineLayout], from least: Int) -> Int? {
    let columns = least...120
    // How many broken lines end in a column; all that are wider count as one.
    var ends = [Int](repeating: 0, count: columns.upperBound + 2)
    var level = 0
    var broken = 0
    for index in lines.indices.dropFirst() where touch(lines[index - 1], lines[index]) {
      guard lines[index - 1].indent == lines[index].indent else { continue }
      level += 1
      guard lines[index].opening == .lower else { continue }
      broken += 1
      ends[min(lines[index - 1].end, columns.upperBound + 1)] += 1
    }
    guard level >= 3, broken >= 2 else { return nil }
    var beyond = broken / 16
    let edge = ends.indices.last { column in
      beyond -= ends[column]
      return beyond < 0
    }
    return edge.flatMap { columns.contains($0) ? $0 : nil }
  }

  /// Two lines that touch.
  private struct Pair {
    var above: LineLayout
    var below: LineLayout
    var startsParagraph: Bool

    func isFull(at column: Int) -> Bool { above.isFull(before: below, at: column) }

    /// Whether a sentence was broken early, as lines are that were edited by hand.
    func isRagged(at column: Int) -> Bool {
      below.opening == .lower && above.end * 3 >= column * 2
    }
  }

  /// Lines that touch and may both be running text.
  private static func pairs(_ lines: [LineLayout]) -> [Pair] {
    lines.indices.dropFirst().compactMap { index in
      let (above, below) = (lines[index - 1], lines[index])
      guard touch(above, below) else { return nil }
      let before = index > 1 ? lines[index - 2] : nil
      return Pair(
        above: above, below: below,
        startsParagraph: before.map { $0.isBlank || $0.indent < above.indent } ?? true)
    }
  }

  /// Whether a line and the next may both be running text.
  private static func touch(_ above: LineLayout, _ below: LineLayout) -> Bool {
    !above.isBlank && !below.isBlank && !below.hasMarker && !above.hasSigns && !below.hasSigns
      && !above.hasRuling && !below.hasRuling
  }

  /// Paragraphs stand where full lines do, again and again.
  private mutating func readIndents(_ pairs: [Pair]) {
    for indent in Self.indents(pairs) {
      var (count, full, broken) = (0, 0, 0)
      for pair in pairs where pair.above.indent == indent {
        count += 1
        guard !pair.above.hasColumns(at: column) else { continue }
        if pair.isFull(at: column) { full += 1 }
        if pair.isFull(at: column) || pair.isRagged(at: column) { broken += 1 }
      }
      let isOften = full >= min(3, pairs.count / 2) && full * 5 >= count
      if isOften && broken * 2 >= count { proseIndents.insert(indent) }
    }
  }

  private mutating func readOpenings(_ pairs: [Pair]) {
    let openings = pairs.filter {
      $0.startsParagraph && Seam.isFirstLineIndent($0.above, $0.below)
        && proseIndents.contains($0.below.indent) && !$0.above.hasMarker
        && $0.isFull(at: column)
    }
    for indent in Self.indents(openings)
    where openings.count(where: { $0.above.indent == indent }) >= 3 {
      openingIndents.insert(indent)
    }
  }

  /// The indents of the first lines, each once: so few that a list is searched soonest.
  private static func indents(_ pairs: [Pair]) -> [Int] {
    var indents: [Int] = []
    for pair in pairs where !indents.contains(pair.above.indent) {
      indents.append(pair.above.indent)
    }
    return indents
  }
}
