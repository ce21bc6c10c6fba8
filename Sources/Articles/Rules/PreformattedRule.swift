/// Text whose white space means something: code, tables, verse set off by indents.
enum PreformattedRule {
  /// Whether a line is indented like code or has columns of its own.
  static func matches(_ line: Candidate, text: Span<UInt8>) -> Bool {
    if line.shape.isLong || line.line.isContinuation { return false }
    if line.line.indent >= 4 && !line.shape.marker.isMarker && line.shape.columns <= 100 {
      return line.profile.fillColumn != nil || line.shape.closing != .period
    }
    return hasColumns(text)
  }

  private static func hasColumns(_ text: Span<UInt8>) -> Bool {
    var spaces = 0
    for index in text.indices {
      if text[index] == 0x09 { return true }
      if text[index] == 0x0A { return false }
      spaces = text[index] == 0x20 ? spaces + 1 : 0
      if spaces == 3 { return true }
    }
    return false
  }
}
