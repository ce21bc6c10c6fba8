import Articles
import Records

/// What a person chooses from at the start, where no text was named or the words do not name just one.
enum Offer {
  /// The library; where there are words, only the articles that have them in their titles.
  case library(words: String)
  /// Articles that bear the same title.
  case sameTitle([LibraryEntry], PrintableText)
  /// Articles whose titles are most like one that none bears.
  case nearest([LibraryEntry], PrintableText)
}
