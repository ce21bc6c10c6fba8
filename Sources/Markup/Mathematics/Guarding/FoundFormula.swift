/// Where a formula stands in a window of Markdown.
struct FoundFormula: Equatable, Sendable {
  /// Its bytes with the signs that enclose it.
  var range: Range<Int>
  /// Its bytes between these signs.
  var source: Range<Int>
  /// Whether it stands by itself.
  var isDisplay: Bool
  /// How many quotations it stands in, whose signs begin each of its lines.
  var quotations = 0
}
