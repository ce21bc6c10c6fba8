import Articles
import Reading
import Storage
import Typesetting

/// Writes the rows of an article as far as it has been loaded, and goes on from there.
struct RowWriter {
  private var galley: Galley
  private var next = Anchor.start
  /// Writes the looks of the text; nil where they are left out.
  private var looks: LookSequences?

  /// Writes the rows of `galley`, with the looks that the text has itself where there is a writer of them.
  init(_ galley: Galley, looks: LookSequences? = nil) {
    self.galley = galley
    self.looks = looks
  }

  /// Begins at a place instead of the start.
  init(_ galley: Galley, from start: Anchor) {
    self.galley = galley
    next = start
  }

  /// Writes the rows before what is not loaded yet, or before `end`.
  mutating func write(to output: inout PlainOutput, _ article: Article, until end: Anchor? = nil)
    throws
  {
    galley.update(article)
    let limit = end?.offset ?? (article.isComplete ? .max : article.loaded)
    while next.offset < min(limit, galley.count) {
      let start = next
      for row in galley.rows(from: next, count: 512) where row.range.lowerBound >= next.offset {
        if row.block.offset >= limit { return }
        try write(row, to: &output)
        next = Anchor(max(row.range.upperBound, row.range.lowerBound + 1))
      }
      // What is hidden may be all that is left.
      if next == start { return }
    }
  }

  private mutating func write(_ row: Row, to output: inout PlainOutput) throws {
    guard var looks else { return try output.writeLine(row.text) }
    try output.write(safe: looks.bytes(of: row) + [0x0A])
  }
}
