/// The things of a text that are listed, each kind of them in the order of the text.
///
/// A new kind of thing is a property here, and a line in each of the functions.
public struct Listing: Equatable, Sendable {
  /// The headings of sections.
  public internal(set) var sections = Roll<Section>()
  /// Entries of lists.
  public internal(set) var items = Roll<Item>()
  /// Titles of other articles.
  public internal(set) var related = Roll<RelatedLink>()
  /// The bytes of notices.
  public internal(set) var notices = Roll<Range<Int>>()
  /// The bytes of furniture.
  public internal(set) var furniture = Roll<Range<Int>>()

  /// Nothing listed yet.
  public init() {}

  /// Adds what was found next, as far as no more than `most` of each kind are kept.
  mutating func append(_ next: Listing, most: Int = .max) {
    sections.append(next.sections, most: most)
    items.append(next.items, most: most)
    related.append(next.related, most: most)
    notices.append(next.notices, most: most)
    furniture.append(next.furniture, most: most)
  }

  /// What begins at places that `isKept` accepts.
  func keeping(_ isKept: (Int) -> Bool) -> Listing {
    var kept = Listing()
    kept.sections = sections.keeping(isKept)
    kept.items = items.keeping(isKept)
    kept.related = related.keeping(isKept)
    kept.notices = notices.keeping(isKept)
    kept.furniture = furniture.keeping(isKept)
    return kept
  }

  /// How many there are of what a reader steps through, of the kind of which there are most.
  var largest: Int { max(sections.count, items.count, related.count) }
}
