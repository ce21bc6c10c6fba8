/// Looks for headings that links name.
extension PlaceSearch {
  /// Where the title or the heading is that is called so; nil where none is.
  ///
  /// It is called by the name that GitHub gives it, else by its words, in whatever case and punctuation.
  public static func heading(
    named name: String, of article: Article, in source: any ByteSource
  ) -> Int? {
    let sought = SoughtHeading(name)
    var titles = TitleReader(source, article.profile)
    var slugs = HeadingSlugs()
    var sameWords: Int?
    for title in article.headingTitles {
      let words = titles.text(title)
      if sought.isCalled(words.string, &slugs) { return title.lowerBound }
      if sameWords == nil, sought.hasWords(words) { sameWords = title.lowerBound }
    }
    return sameWords
  }
}

/// A heading by what a link calls it.
struct SoughtHeading {
  private let slug: String
  private let key: TitleKey

  /// The heading that is called so; of headings within each other, as "Oak#Of pins", the last counts.
  init(_ name: String) {
    let last = name.split(separator: "#").last.map(String.init) ?? name
    slug = last.lowercased()
    key = TitleKey(PrintableText(last))
  }

  /// Whether GitHub gives a heading this name; `slugs` are those of the headings before it.
  func isCalled(_ title: String, _ slugs: inout HeadingSlugs) -> Bool {
    let own = HeadingSlugs.slug(of: title)
    // No other heading has a part in it.
    guard !own.isEmpty, slug.hasPrefix(own) else { return false }
    return slugs.next(title) == slug
  }

  /// Whether a heading has the same words.
  func hasWords(_ title: PrintableText) -> Bool { !key.letters.isEmpty && TitleKey(title) == key }
}

extension Article {
  /// The bytes of its title and its headings, in the order of the text.
  var headingTitles: [Range<Int>] {
    (masthead.title.map { [$0] } ?? []) + sections.map(\.title)
  }
}
