/// Text whose white space means something: code, tables, verse set off by indents.
struct PreformattedRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    guard line.isPerhapsPreformatted, Self.matches(line, text: text) else { return nil }
    return .classified(.preformatted, line)
  }

  /// Whether a line is indented like code or has columns of its own.
  static func matches(_ line: borrowing Candidate, text: Span<UInt8>) -> Bool {
    if line.shape.isLong || line.line.isContinuation || isJoined(text) { return false }
    if line.line.indent >= 4 && !line.shape.marker.isMarker && line.shape.columns <= 100 {
      guard let fill = line.profile.fill else { return line.shape.closing != .period }
      if !fill.isProse(indent: line.line.indent) { return !HeadingRule.isCentred(line) }
    }
    return hasColumns(text, line.profile.fill)
  }

  /// Lines that were joined are running text, however their spaces were spread.
  private static func isJoined(_ text: Span<UInt8>) -> Bool {
    ByteSearch.first(0x0A, in: text, 0..<text.count) != nil
      || ByteSearch.first(0x0D, in: text, 0..<text.count) != nil
  }

  /// Whether a line has columns of its own, or signs where a book or a memo has its rulers, leaders
  /// and rows of tables.
  private static func hasColumns(_ text: Span<UInt8>, _ fill: LineFilling?) -> Bool {
    guard ByteSearch.first(0x09, in: text, 0..<text.count) == nil else { return true }
    // A gap of columns and a word on either side take five bytes.
    if fill == nil, text.count < 5 { return false }
    let layout = LineLayout(text, indent: 0)
    guard let fill else { return layout.hasColumns(at: .max) }
    return layout.hasColumns(at: fill.column) || layout.hasRuling || LineLayout.isDrawn(text)
  }
}
