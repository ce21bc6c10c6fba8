import Articles
import Records

/// What the reader waits for; a newer wish replaces an older one.
enum Pending: Sendable {
  case nothing
  /// A title to follow as soon as the library is known, and a heading in its article.
  case title(PrintableText, heading: String?)
  /// A page of the manual to open where no article of the library bears its name, as soon as that is
  /// known.
  case manual(ManualPage)
  /// A mark that was set and is not known yet to be stored.
  case mark(Unicode.Scalar)
  /// A place to go to as soon as it is found.
  case place(PlaceWish)
  /// A file that a link leads to, to be opened as soon as it is known where it is.
  case linked(LinkedFile)
  /// A line to go to as soon as it is found.
  case line(Int)
  /// What to go to as soon as it is known what is remembered.
  case memory(Sought)
  /// How the place was found in an article that was just opened; the message needs its rows.
  case announcement(QuotedPlace.Trace)

  /// What only an earlier session may know.
  enum Sought: Sendable {
    case mark(Unicode.Scalar)
    case articleBefore, articleAfter
  }
}
