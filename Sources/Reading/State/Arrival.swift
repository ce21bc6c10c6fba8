import Articles
import Records

/// Where an article that is opened comes from, which decides where its keys lead back to.
enum Arrival: Sendable {
  /// The command line.
  case start
  /// A link of the article in front.
  case link
  /// A link to a file, at a place in it; links of it open the files of a folder.
  case linked(fragment: String?, folder: String?)
  /// The trail of articles, one back or one forward.
  case back, forward
  /// A mark, at its place.
  case mark(QuotedPosition)
  /// The files that were named: the one at an index, by steps of one in a direction.
  case named(index: Int, step: Int)
  /// The `:` prompt, where its path was typed.
  case typed(path: String)
  /// A list with a number.
  case list(Int)
  /// A list with a number, at a place in the text.
  case passage(list: Int, place: Anchor)
}
