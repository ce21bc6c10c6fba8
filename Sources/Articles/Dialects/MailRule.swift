/// Letters: their subjects are titles, and the rest of their heads stands aside.
enum MailRule {
  /// The block that a line is; nil where it is text.
  static func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    let dialect = line.profile.dialect
    guard let end = dialect.mailHeadEnd, line.line.indent == 0 || line.line.start < end else {
      return nil
    }
    if line.line.start < end {
      if let title = dialect.title, line.range.contains(title.lowerBound) {
        return .titled(title, line)
      }
      return .marked(MailHead.isSender(text) ? .byline : .navigation, line)
    }
    if MailHead.isSubject(text), text.count > 9 {
      return .heading((line.line.start + 9)..<line.line.end, level: 1, line)
    }
    return MailHead.isEnvelope(text) || MailHead.isField(text) ? .marked(.navigation, line) : nil
  }
}
