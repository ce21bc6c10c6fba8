/// What a reader looks for in the library: words and phrases, some limited to a part.
///
/// What was typed is never given to FTS5: each term is quoted, and only names of ours stand outside
/// of quotes.
public struct IndexQuery: Equatable, Sendable {
  /// Words that follow each other.
  struct Term: Equatable {
    let part: IndexPart?
    let words: String
    /// Whether the last word may go on.
    let isPrefix: Bool
  }

  let terms: [Term]

  /// Reads a query; throws where it is none.
  ///
  /// `"…"` is a phrase, `word*` the start of a word, and `risk:` limits what comes after it, up to the
  /// next such name. Curly quotes count as straight ones.
  public init(_ text: String) throws(IndexQueryError) {
    var parser = IndexQueryParser(text)
    terms = try parser.terms()
  }

  /// Reads a query that is still being typed, whose last word may go on; nil where it says nothing yet.
  public init?(typed text: String) {
    let ends = text.last.map { $0.isWhitespace || $0 == "*" || $0 == "\"" } ?? true
    let word = text.split(whereSeparator: { $0.isWhitespace || $0 == ":" }).last ?? ""
    let goesOn = !ends && word.count >= 2
    guard let query = try? IndexQuery(text + (goesOn ? "*" : "")) else { return nil }
    self = query
  }

  /// The query in the language of FTS5.
  var expression: String {
    terms.map { term in
      let words = IndexedText.bordered(term.words).split(separator: "\"").joined(separator: " ")
      let column = term.part.map { "\($0.rawValue) : " } ?? ""
      return "\(column)\"\(words)\"\(term.isPrefix ? "*" : "")"
    }.joined(separator: " AND ")
  }
}
