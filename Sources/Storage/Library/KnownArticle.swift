import Records
import System

/// What is known of a version of a file.
struct KnownArticle: Sendable {
  /// Where it is, below the directory as that was named.
  let path: String
  let version: FileVersion
  /// What the list says of it; nil where the file is no text.
  let entry: LibraryEntry?
}

extension KnownArticle {
  /// Reads a file that was found, which is known to be no article where it is no text.
  init(reading found: FoundFile, environment: Environment) {
    path = found.path
    version = found.version
    let card = try? ArticleCard(path: found.path, environment: environment)
    entry = card.map { card in
      LibraryEntry(
        title: card.title, category: card.category, path: found.path, file: found.file,
        words: card.words, changed: found.version.seconds)
    }
  }
}
