/// Finds what a regular expression describes, in a time that is bounded whatever it is.
struct ExpressionSearch: Sendable {
  /// How far a search looks for the start of a match at once; shorter where there are many.
  private static let strides = (least: 512, most: 16 * 1024)
  /// Bytes that may be looked at in a cell before matches are kept short.
  private static let work = 16 * SearchMatcher.cell
  private static let shortReach = 256

  private let expression: CompiledExpression
  private let beginsAtBorder: Bool
  private let endsAtBorder: Bool

  /// Compiles the expression of a query; fails where it is none, with the reason.
  init(_ query: SearchQuery) throws(SearchError) {
    let text = ExpressionText(query.text, isExact: query.isExact)
    if text.splitsCharacters {
      throw SearchError(
        reason: "The expression has a \\C, which takes characters apart; use a dot instead.")
    }
    // What is wrong is said in the reader's own words.
    _ = try CompiledExpression(query.text, foldsCase: false)
    expression = try CompiledExpression(
      text.pattern, foldsCase: !query.isExact && query.caseFolding.folds(text.hasUpperCase))
    beginsAtBorder = text.beginsAtBorder || query.isWholeWord
    endsAtBorder = text.endsAtBorder || query.isWholeWord
  }

  /// Gives the matches that begin in `range`, but for those without a byte.
  func forEachMatch(in text: Span<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var place = range.lowerBound
    var stride = Self.strides.most
    var work = 0
    while place < range.upperBound {
      let stop = min(place + stride, range.upperBound)
      let reach = work < Self.work ? SearchMatcher.reach : Self.shortReach
      let match = expression.find(in: text, place..<min(stop + reach, text.count))
      work += (match?.upperBound ?? stop + reach) - place
      guard let match, match.lowerBound < stop else {
        place = stop
        stride = min(stride * 2, Self.strides.most)
        continue
      }
      if match.isEmpty || match.count > reach || !isAtBorders(match, in: text) {
        place = match.lowerBound + 1
      } else {
        body(match)
        place = match.upperBound
      }
      stride = Self.strides.least
    }
  }

  private func isAtBorders(_ match: Range<Int>, in text: Span<UInt8>) -> Bool {
    !(beginsAtBorder && WordBorder.isInWord(match.lowerBound, in: text))
      && !(endsAtBorder && WordBorder.isInWord(match.upperBound, in: text))
  }
}
