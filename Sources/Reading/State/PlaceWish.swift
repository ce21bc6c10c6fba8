/// A place in a long text that was asked for by its name and is not found yet.
struct PlaceWish: Sendable {
  /// The number of the article.
  let article: Int
  let name: String
  /// How far the text was searched, in bytes.
  var searchedTo: Int
  /// Whether the text was opened for it.
  let isArrival: Bool
  /// Whether an answer is on its way.
  var isAsked = false
  /// Whether all headings were known when it was asked for last.
  var knowsHeadings = false
}
