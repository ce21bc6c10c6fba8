/// Headings, which in bare text are only short lines that something hangs on.
enum HeadingRule {
  /// The level of the heading that a line is; nil where it is none.
  static func level(_ line: Candidate, text: Span<UInt8>) -> Int? {
    guard line.coreColumns <= 110, !line.shape.isLong, !line.line.isContinuation,
      line.shape.words > 0, standsAlone(line), !isSpeech(line, text)
    else { return nil }
    // What ends as a sentence does can only be a heading by a number in parts.
    let isSentence = line.shape.closing == .period || line.shape.closing == .comma
    if !isSentence, standsOut(line) || isCentred(line) { return 1 }
    switch line.shape.marker {
    case .bullet: return nil
    case .section(let depth, _): return evidence(line, text) >= 0 ? depth : nil
    case .number where isSentence, .none where isSentence: return nil
    case .number where line.profile.hasNumberedParts: return evidence(line, text) >= 0 ? 1 : nil
    case .number, .none: return evidence(line, text) >= HeadingEvidence.threshold ? 1 : nil
    }
  }

  /// In a text of filled lines, a line that touches others is a part of something, unless a ruler is
  /// below it, or indented text to which it stands out.
  private static func standsAlone(_ line: Candidate) -> Bool {
    guard let fill = line.profile.fill, line.profile.hasBlankLines, let next = line.after.next
    else { return true }
    if next.words == 0 { return true }
    if next.line.indent > line.line.indent && !fill.proseIndents.contains(line.line.indent) {
      return true
    }
    return next.line.isAfterBlank && line.line.isAfterBlank
  }

  /// What stands further to the left than all paragraphs, with one of them right under it.
  private static func standsOut(_ line: Candidate) -> Bool {
    guard line.shape.marker == .none, line.shape.opening != .lower, line.shape.columns <= 60,
      line.shape.closing != .colon, line.line.isAfterBlank,
      let margin = line.profile.fill?.proseIndents.first, line.line.indent < margin,
      let next = line.after.next
    else { return false }
    return next.line.indent >= margin && !next.marker.isMarker
  }

  /// What stands alone in the middle of the column that lines were filled to, above a paragraph.
  static func isCentred(_ line: Candidate) -> Bool {
    guard let fill = line.profile.fill, line.line.indent >= 8, line.shape.columns <= 60,
      line.shape.words > 0, line.line.isAfterBlank, let next = line.after.next,
      next.line.isAfterBlank, next.columns > 60 || next.marker.isMarker,
      fill.isProse(indent: next.line.indent) || next.marker.isMarker
    else { return false }
    let middle = line.line.indent + line.shape.columns / 2
    return abs(middle - fill.column / 2) <= fill.column / 12
  }

  /// A line of a dialogue, in a text of filled lines: it begins with a quotation mark.
  private static func isSpeech(_ line: Candidate, _ text: Span<UInt8>) -> Bool {
    guard line.profile.fill != nil else { return false }
    return line.shape.isQuoted || text[0] == 0x60 || text[0] == 0x27
  }

  private static func evidence(_ line: Candidate, _ text: Span<UInt8>) -> Int {
    HeadingEvidence(line, text: text).total
  }
}
