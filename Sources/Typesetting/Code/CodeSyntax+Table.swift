extension CodeSyntax {
  /// All languages that are known.
  static let all = braces + web + scripts + data + others

  static let slashes = [(open: "/*", close: "*/")]
  static let raw = CodeQuote("`", escapes: false, spansLines: true)
  static let template = CodeQuote("`", spansLines: true)
  static let tripleDouble = CodeQuote("\"\"\"", spansLines: true)
  static let tripleSingle = CodeQuote("'''", spansLines: true)
}
