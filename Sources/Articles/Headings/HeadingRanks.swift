/// The levels of headings that have no numbers, which in bare text only their places show.
///
/// A heading right above another one, without a word between, is that of a part; those after it are
/// its children, until the next part, or until a heading is of another kind than they are.
struct HeadingRanks: Equatable, Sendable {
  /// What a heading is besides its words.
  private struct Kind: Equatable {
    let asks: Bool
    let stance: Stance?
  }

  /// How many more headings may be children of the part.
  private var childrenLeft: UInt8 = 0
  /// What the first child is; nil where it is still to come.
  private var firstChild: Kind?

  /// A part has no more children than this: whoever divides a text names the next part in time.
  ///
  /// It also bounds how far back the level of a heading depends on.
  private static let mostChildren: UInt8 = 40

  /// The level of the next heading; `isParent` says whether another one follows it directly.
  mutating func next(_ text: Span<UInt8>, isParent: Bool) -> Int {
    if isParent {
      self = HeadingRanks(childrenLeft: Self.mostChildren)
      return 1
    }
    guard childrenLeft > 0, isChild(text) else {
      self = HeadingRanks()
      return 1
    }
    childrenLeft -= 1
    return 2
  }

  /// Whether a heading continues what the first child began: headings that ask, or that promise
  /// benefits or risks, are children only beside others that do.
  private mutating func isChild(_ text: Span<UInt8>) -> Bool {
    let kind = Kind(asks: text[text.count - 1] == 0x3F, stance: StanceRule.stance(ofHeading: text))
    guard let first = firstChild else {
      firstChild = kind
      return true
    }
    if Self.closers.length(atStartOf: text) != nil { return false }
    return kind.asks == first.asks && (kind.stance == nil) == (first.stance == nil)
  }

  /// What the last headings of a text begin with, which belong to all of it.
  private static let closers = PhraseTable([
    "conclusion", "conclusions", "in conclusion", "closing", "final", "summary", "in summary",
    "the bottom line", "bottom line", "takeaway", "takeaways", "key takeaways", "the takeaway",
    "wrapping up", "wrap-up", "outlook", "faq", "faqs", "frequently asked", "about", "notes",
    "references", "sources", "further reading", "next steps", "disclaimer", "acknowledgements",
    "acknowledgments", "appendix", "fazit", "zusammenfassung", "quellen", "literatur", "ausblick",
    "conclusión", "conclusiones", "fuentes", "referencias", "bibliographie",
  ])
}
