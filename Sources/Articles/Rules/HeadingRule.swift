/// Headings, which in bare text are only short lines that something hangs on.
enum HeadingRule {
  /// The level of the heading that a line is; nil where it is none.
  static func level(_ line: Candidate, text: Span<UInt8>) -> Int? {
    guard line.coreColumns <= 110, !line.shape.isLong, !line.line.isContinuation,
      line.shape.words > 0
    else { return nil }
    // What ends as a sentence does can only be a heading by a number in parts.
    let isSentence = line.shape.closing == .period || line.shape.closing == .comma
    switch line.shape.marker {
    case .bullet: return nil
    case .section(let depth, _): return evidence(line, text) >= 0 ? depth : nil
    case .number where isSentence, .none where isSentence: return nil
    case .number where line.profile.hasNumberedParts: return evidence(line, text) >= 0 ? 1 : nil
    case .number, .none: return evidence(line, text) >= HeadingEvidence.threshold ? 1 : nil
    }
  }

  private static func evidence(_ line: Candidate, _ text: Span<UInt8>) -> Int {
    HeadingEvidence(line, text: text).total
  }
}
