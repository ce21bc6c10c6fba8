public import Articles

/// What the words that somebody typed mean among the titles of the library.
public enum TitleSearch: Equatable, Sendable {
  /// One article, in the file at a path.
  case article(LibraryEntry)
  /// Several articles that bear the same title.
  case sameTitle([LibraryEntry])
  /// Several articles that have the words in their titles.
  case several([LibraryEntry])
  /// None; those with the nearest titles, which may be none either.
  case none(nearest: [LibraryEntry])
}

extension LibraryArticles {
  /// Finds the article with a title, or else the one whose title begins with these words, or else those
  /// with all of the words in their titles.
  public func find(_ words: PrintableText) -> TitleSearch {
    let titled = entries(titled: words)
    if titled.count > 1 { return .sameTitle(titled) }
    if let entry = titled.first { return .article(entry) }
    let wanted = Self.words(of: words)
    guard !wanted.isEmpty else { return .none(nearest: []) }
    let titles = entries.map { (entry: $0, words: Self.words(of: $0.title)) }
    for matches in [Self.begins, Self.holds] {
      let found = titles.filter { matches($0.words, wanted) }.map(\.entry)
      if let entry = found.first { return found.count == 1 ? .article(entry) : .several(found) }
    }
    return .none(nearest: nearest(to: words))
  }

  private static func begins(_ title: [String], with words: [String]) -> Bool {
    title.starts(with: words)
  }

  private static func holds(_ title: [String], _ words: [String]) -> Bool {
    words.allSatisfy { title.contains($0) }
  }

  /// The words of a title, as titles are compared.
  private static func words(of title: PrintableText) -> [String] {
    title.string.split { !$0.isLetter && !$0.isNumber }
      .map { TitleKey(PrintableText($0)).letters }.filter { !$0.isEmpty }
  }
}
