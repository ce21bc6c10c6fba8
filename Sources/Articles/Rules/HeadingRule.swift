/// Headings, which in bare text are only short lines that something hangs on.
struct HeadingRule: BlockRule {
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    Self.level(line, text: text).map {
      .classified(.heading(level: $0), line, core: line.coreRange)
    }
  }

  /// The level of the heading that a line is; nil where it is none.
  static func level(_ line: borrowing Candidate, text: Span<UInt8>) -> Int? {
    guard !line.profile.marksAllHeadings, isPossible(line), standsAlone(line),
      !isSpeech(line, text)
    else { return nil }
    if let depth = numberedDepth(line, text: text) { return depth }
    if case .number = line.shape.marker { return nil }
    if standsOut(line) || isCentred(line) || beginsSeries(line) { return 1 }
    let model = HeadingModel(line, text: text)
    unsafe line.observer?.note(model, .considered)
    guard model.isHeading else { return nil }
    if case .section(let depth, _) = line.shape.marker { return depth }
    return 1
  }

  /// Whether the evidence for a heading is stronger than that for an entry of a list.
  static func isCertain(_ line: borrowing Candidate, text: Span<UInt8>) -> Bool {
    isPossible(line) && HeadingModel(line, text: text).isCertain
  }

  /// Whether a line is short, has words, and does not look like a piece of a sentence.
  static func isPossible(_ line: borrowing Candidate) -> Bool {
    let shape = line.shape
    guard line.coreColumns <= 110, !shape.isLong, !line.line.isContinuation, shape.words > 0,
      shape.opening != .lower || isNumberedName(line)
    else { return false }
    switch shape.marker {
    case .bullet: return false
    case .section: return true
    case .number, .none: return shape.closing != .period && shape.closing != .comma
    }
  }

  /// Whether it is a number in parts and a word or two, which may be the name of a file or a command.
  private static func isNumberedName(_ line: borrowing Candidate) -> Bool {
    guard case .section = line.shape.marker else { return false }
    return line.profile.hasNumberedParts && line.line.isAfterBlank && line.shape.words <= 3
  }

  /// In a text of filled lines, a line that touches others is a part of something, unless a ruler is
  /// below it, or indented text to which it stands out.
  private static func standsAlone(_ line: borrowing Candidate) -> Bool {
    guard let fill = line.profile.fill, line.profile.hasBlankLines, let next = line.after.adjacent
    else { return true }
    if !next.hasWords { return true }
    if next.indent > line.line.indent && !fill.proseIndents.contains(line.line.indent) {
      return true
    }
    return next.isAfterBlank && line.line.isAfterBlank
  }

  /// The depth of a section's number, in a text whose sections have numbers in parts.
  ///
  /// Lines that count on without text between them are a table of contents, a list or a table.
  private static func numberedDepth(_ line: borrowing Candidate, text: Span<UInt8>) -> Int? {
    guard line.profile.hasNumberedParts,
      line.shape.closing == .word || line.shape.closing == .question,
      let depth = line.shape.marker.depth, let next = line.after.next
    else { return nil }
    let core = text.extracting(line.shape.marker.length..<text.count)
    guard line.profile.repeated.count(of: core, at: line.line.start) != .first else { return nil }
    if let following = next.marker.depth { return following == depth + 1 ? depth : nil }
    return depth
  }

  /// What stands further to the left than all paragraphs, with one of them right under it.
  private static func standsOut(_ line: borrowing Candidate) -> Bool {
    guard line.shape.marker == .none, line.shape.opening != .lower, line.shape.columns <= 60,
      line.shape.closing != .colon, line.line.isAfterBlank,
      let margin = line.profile.fill?.proseIndents.first, line.line.indent < margin,
      let next = line.after.next
    else { return false }
    return next.line.indent >= margin && !next.marker.isMarker
  }

  /// The first of a series right below the heading of a part: the line after the next is built like
  /// it, and each of them has a sentence of its own.
  static func beginsSeries(_ line: borrowing Candidate) -> Bool {
    guard line.context.previous == .heading, line.context.masthead == .body,
      line.shape.columns <= 40, line.shape.closing == .word, line.shape.marker == .none,
      !line.shape.isAside,
      let next = line.after.next, next.closing == .period, next.columns > 40,
      let second = line.after.second
    else { return false }
    let own = LineTrace(line.shape)
    return second.closing == own.closing && second.opening == own.opening
      && second.mark == own.mark && abs(Int(second.columns) - Int(own.columns)) <= 8
  }

  /// What stands alone in the middle of the column that lines were filled to, above a paragraph.
  static func isCentred(_ line: borrowing Candidate) -> Bool {
    guard let fill = line.profile.fill, line.line.indent >= 8, line.shape.columns <= 60,
      line.shape.words > 0, line.line.isAfterBlank, let next = line.after.next,
      next.line.isAfterBlank, next.columns > 60 || next.marker.isMarker,
      fill.isProse(indent: next.line.indent) || next.marker.isMarker
    else { return false }
    let middle = line.line.indent + line.shape.columns / 2
    return abs(middle - fill.column / 2) <= fill.column / 12
  }

  /// A line of a dialogue, in a text of filled lines: it begins with a quotation mark.
  private static func isSpeech(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Bool {
    guard line.profile.fill != nil else { return false }
    return line.shape.isQuoted || text[0] == 0x60 || text[0] == 0x27
  }
}
