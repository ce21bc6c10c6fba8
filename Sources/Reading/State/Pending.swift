import Articles
import Records

/// What the reader waits for; a newer wish replaces an older one.
enum Pending: Sendable {
  case nothing
  /// An article that was asked for, and where it comes from.
  case article(Arrival)
  /// A title to follow as soon as the library is known.
  case title(PrintableText)
  /// A mark that was set and is not known yet to be stored.
  case mark(Unicode.Scalar)
  /// What to go to as soon as it is known what is remembered.
  case memory(Sought)
  /// How the place was found in an article that was just opened; the message needs its rows.
  case announcement(QuotedPlace.Trace)

  /// What only an earlier session may know.
  enum Sought: Sendable {
    case mark(Unicode.Scalar)
    case articleBefore, articleAfter
  }

  /// Where the next article comes from.
  var arrival: Arrival { if case .article(let arrival) = self { arrival } else { .start } }

  /// Gives up what the next key makes pointless; an article that was asked for still comes.
  mutating func giveUpWish() {
    switch self {
    case .title, .mark, .memory, .announcement: self = .nothing
    case .nothing, .article: break
    }
  }
}
