/// Entries of lists: numbered, bulleted, or bare lines after a sentence that announces them.
struct ItemRule: BlockRule {
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    guard let entry = Self.entry(line, text: text),
      !entry.isBare || !HeadingRule.isCertain(line, text: text)
    else { return nil }
    return .classified(.item(entry), line, core: line.coreRange)
  }

  /// The entry that a line is; nil where it is none.
  static func entry(_ line: borrowing Candidate, text: Span<UInt8>) -> ListEntry? {
    switch line.shape.marker {
    case .number(let number, _):
      isSectionNumber(line)
        ? nil
        : ListEntry(number: number, stance: line.context.stance, isTitled: isTitled(line))
    case .bullet:
      isSpeech(line, text: text) ? nil : ListEntry(stance: line.context.stance)
    case .none where isBare(line) && !isRow(text) && text[0] != 0x3E:
      ListEntry(stance: line.context.stance, isBare: true)
    case .none, .section:
      nil
    }
  }

  /// Whether a numbered line is the heading of a section, as those around it have numbered parts.
  private static func isSectionNumber(_ line: borrowing Candidate) -> Bool {
    line.profile.hasNumberedParts && isTitleLike(line)
  }

  /// A title line: short, no sentence, and running text below it.
  static func isTitled(_ line: borrowing Candidate) -> Bool {
    guard isTitleLike(line), let next = line.after.next else { return false }
    return !next.marker.isMarker && next.columns > line.shape.columns
  }

  private static func isTitleLike(_ line: borrowing Candidate) -> Bool {
    let closing = line.shape.closing
    return line.coreColumns <= 90 && closing != .period && closing != .comma
  }

  /// A bare line of a list: short lines in a row after an announcement.
  private static func isBare(_ line: borrowing Candidate) -> Bool {
    guard line.shape.columns <= 100, line.shape.closing != .colon, !line.isSetApart else {
      return false
    }
    let isTight = !line.line.isAfterBlank && line.profile.hasBlankLines
    guard let next = line.after.next else { return line.context.previous == .bareItem && isTight }
    let isLikeNext = next.columns <= 100 && !next.marker.isMarker && next.closing != .colon
    switch line.context.previous {
    case .leadIn: return isLikeNext && line.shape.closing != .question
    case .bareItem: return isLikeNext || line.shape.opening == .lower || isTight
    case .nothing, .heading, .shortText, .longText, .item, .label, .related, .other: return false
    }
  }

  /// Whether it is what somebody says: a paragraph that a dash begins, with no such line beside it.
  private static func isSpeech(_ line: borrowing Candidate, text: Span<UInt8>) -> Bool {
    guard line.shape.columns > 100, line.context.lastLine?.mark != .bullet else { return false }
    if case .bullet = line.after.next?.marker { return false }
    let scalar = Glyph.decode(text, at: 0).scalar
    return scalar == "–" || scalar == "—"
  }

  /// Whether bars part it, as they part the cells of a table.
  private static func isRow(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == 0x7C {
      if index > 0, text[index - 1] == 0x20 { return true }
    }
    return false
  }
}
