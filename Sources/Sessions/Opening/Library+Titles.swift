import Articles
import Reading
import Records
import Storage

extension Library {
  /// The file of the only article whose title is or begins with some words; nil where there is none.
  func article(beginning words: String) throws -> String? {
    guard permissions.allow(.readLibrary) else { return nil }
    guard case .article(let entry) = try search(words) else { return nil }
    return entry.path
  }

  /// The article that some words name, or what a person chooses from instead.
  ///
  /// Throws one sentence, with the nearest titles, where nothing is to be offered.
  func choice(
    of words: String, offers: Bool
  ) throws -> (origins: [Request.Origin], offer: Offer) {
    let title = PrintableText(words)
    if !permissions.allow(.readLibrary) {
      throw Failure(
        "there is no file called “\(title)”, and secure mode is on, without a library.")
    }
    switch try search(words) {
    case .article(let entry): return ([.file(entry.path)], .library(words: ""))
    case .sameTitle(let entries) where offers: return ([], .sameTitle(entries, title))
    case .sameTitle(let entries): throw Failure(Self.sentence(title, isTitleOf: entries))
    case .several where offers: return ([], .library(words: words))
    case .several(let entries): throw Failure(Self.sentence(title, isIn: entries))
    case .none(let nearest) where offers && !nearest.isEmpty: return ([], .nearest(nearest, title))
    case .none(let nearest): throw Failure(Self.sentence(title, isNotIn: nearest))
    }
  }

  private func search(_ words: String) throws -> TitleSearch {
    LibraryArticles(try refreshed()?.entries ?? []).find(PrintableText(words))
  }

  private static func sentence(
    _ title: PrintableText, isTitleOf entries: [LibraryEntry]
  ) -> String {
    let paths = entries.map { "\(PrintableText($0.path))" }.joined(separator: ", ")
    return "\(entries.count) articles are called “\(title)”; name one of the files \(paths)."
  }

  private static func sentence(_ words: PrintableText, isIn entries: [LibraryEntry]) -> String {
    let more = entries.count > 3 ? " and \(entries.count - 3) more" : ""
    return "\(entries.count) articles have “\(words)” in their titles; name one of "
      + "\(titles(entries.prefix(3)))\(more)."
  }

  private static func sentence(_ title: PrintableText, isNotIn nearest: [LibraryEntry]) -> String {
    let words = "there is no file and no article in the library called “\(title)”"
    return nearest.isEmpty
      ? words + "." : "\(words); the nearest are \(titles(nearest.prefix(3)))."
  }

  private static func titles(_ entries: ArraySlice<LibraryEntry>) -> String {
    entries.map { "“\($0.title)”" }.joined(separator: ", ")
  }
}
