/// Headings with a line of signs below them.
enum UnderlineRule {
  /// Whether a line, `text` without the white space around it, is a heading by the ruler below it.
  static func isUnderlined(
    _ text: Span<UInt8>, indent: Int, by ruler: Ruler, indent rulerIndent: Int
  ) -> Bool {
    guard text.count > 0, text.count <= 200, indent <= 48, Fence(text) == nil else { return false }
    let layout = LineLayout(text, indent: 0)
    let columns = PrintableText(folding: text).columns
    // A ruler below columns is part of a table.
    guard layout.widestGap < 3, columns <= 100, !LineLayout.isDrawn(text) else { return false }
    guard abs(indent - rulerIndent) <= 3 || ruler.length >= columns + 2 else { return false }
    return ruler.sign == 0x3D || ruler.underlines(columns: columns)
  }

  /// The underline of a line, judged by the line right after it; nil where that is no ruler of it.
  static func underline(_ line: borrowing Candidate, text: Span<UInt8>) -> Dialect.Underline? {
    guard let next = line.after.adjacent, let ruler = next.ruler, !next.isAfterBlank,
      line.shape.ruler == nil, line.shape.words > 0,
      line.isApart || line.context.rulerAbove != 0,
      isUnderlined(text, indent: line.line.indent, by: ruler, indent: next.indent)
    else { return nil }
    return Dialect.Underline(sign: ruler.sign, isOverlined: line.context.rulerAbove == ruler.sign)
  }
}

extension Candidate {
  /// Whether nothing touches it from above, or no line says whether anything does.
  var isApart: Bool { line.isAfterBlank || !profile.hasBlankLines }
}
