/// A stretch of a text that was scanned before it was known what comes before it.
///
/// It is taken over from the first checkpoint at which the scanner that came from the start of the
/// text is in the same state: from there on, both find the same.
public struct ScannedAhead: Sendable {
  /// The bytes that it was asked for; its first and last line may reach across them.
  public let range: Range<Int>
  /// What was found, with lines and sections counted from its start.
  let found: Findings
  /// The scanner behind its last line.
  let end: BlockScanner
}

extension ArticleLoader {
  /// Scans a stretch for a loader that has not come there, which any thread may do.
  ///
  /// The stretch begins at a multiple of the checkpoint's distance, the first one at the earliest.
  /// Nil where the text ends with it or before.
  public func scanAhead(_ range: Range<Int>, of source: any ByteSource) -> ScannedAhead? {
    var scout = cold(at: range.lowerBound - limits.checkpoint)
    var found = Findings()
    guard scout.load(to: range.lowerBound, from: source, into: &found) else { return nil }
    found = Findings()
    scout.sections = 0
    guard scout.load(to: range.upperBound, from: source, into: &found) else { return nil }
    return ScannedAhead(range: range, found: found, end: scout.scanner)
  }

  /// Takes over a stretch that begins where this loader is; gives what is found up to its end.
  ///
  /// What depends on the text before the stretch is scanned again.
  public mutating func adopt(_ ahead: ScannedAhead, from source: any ByteSource) -> Findings {
    var found = Findings()
    for checkpoint in ahead.found.checkpoints {
      guard load(to: checkpoint.offset, from: source, into: &found) else { return found }
      if scanner.isInStep(with: checkpoint.scanner) {
        found.append(adopt(ahead, from: checkpoint))
        return found
      }
    }
    _ = load(to: ahead.range.upperBound, from: source, into: &found)
    return found
  }

  /// Goes on behind `ahead`, of which all from `checkpoint` on is true.
  private mutating func adopt(_ ahead: ScannedAhead, from checkpoint: Checkpoint) -> Findings {
    let passed = scanner.lines - checkpoint.lines
    let found = ahead.found.suffix(from: checkpoint.offset, after: sections, lines: passed)
    sections += found.sections.count
    scanner = ahead.end
    scanner.lines += passed
    nextCheckpoint = ahead.range.upperBound
    var known = found
    known.lines = lines
    return known
  }

  /// Loads up to `limit`; false where the text ends before that.
  private mutating func load(
    to limit: Int, from source: any ByteSource, into all: inout Findings
  ) -> Bool {
    while offset < limit {
      let before = offset
      let found = load(from: source, upTo: limit)
      all.append(found)
      if found.isComplete || offset == before { return false }
    }
    return true
  }
}
