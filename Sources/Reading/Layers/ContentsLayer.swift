import Articles
import Records

/// The contents while they have the keys.
struct ContentsLayer: Sendable {
  /// The entry that is chosen, by where it begins.
  var choice: Anchor
  /// Where the text was, to which Esc returns it.
  let origin: Position
  /// The digits typed so far.
  var digits = ""
  /// What the entries are filtered by.
  var filter = Query()
  /// The indices of the entries that match the filter; nil where nothing is filtered.
  var matches: [Int]?
  /// Whether keys go into the filter.
  var isTyping = false
}
