/// All places of a text that links can name, as ``PlaceSearch`` finds them one by one.
public struct TextPlaces: Sendable {
  private var names: Set<String> = ["", "top"]
  private var slugs: Set<String> = []
  private var keys: Set<TitleKey> = []
  /// Whether nothing is known of its places, as of those of a program or a log.
  private let isOfLines: Bool

  /// The places of an article that is loaded whole.
  public init(_ article: Article, in source: any ByteSource) {
    isOfLines = article.profile.presentation.keepsLines
    var start = 0
    while start < source.count {
      let part = start..<min(start + PlaceSearch.part, source.count)
      for mark in source.marks(in: part) where mark.range.lowerBound >= start {
        if case .place(let name)? = mark.inline { names.insert(name) }
      }
      start = part.upperBound
    }
    var titles = TitleReader(source, article.profile)
    var known = HeadingSlugs()
    for title in article.headingTitles {
      let words = titles.text(title)
      slugs.insert(known.next(words.string))
      keys.insert(TitleKey(words))
    }
  }

  /// Whether one of them has a name.
  public func hold(_ name: String) -> Bool {
    if isOfLines || names.contains(name) { return true }
    let last = name.split(separator: "#").last.map(String.init) ?? name
    let key = TitleKey(PrintableText(last))
    return slugs.contains(last.lowercased()) || !key.letters.isEmpty && keys.contains(key)
  }
}
