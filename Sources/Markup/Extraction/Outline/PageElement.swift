/// An element of a page as the search for its article sees it.
///
/// It is made of a start tag once, and opens and closes in a `PageOutline` as often as the page says.
struct PageElement: Equatable, Sendable {
  /// What an element does to the text in it.
  enum Kind: UInt8, Sendable {
    /// Begins blocks of its own.
    case container
    /// Stands within a block.
    case inline
    /// Its text belongs to no block.
    case skipped
  }
  /// Whether an element is a link.
  enum Link: UInt8, Sendable {
    case none
    /// A link to another page.
    case away
    /// A link to a place in the page itself, which counts less.
    case within
  }
  /// Whether an element is hidden.
  enum Hiding: UInt8, Comparable, Sendable {
    case none
    /// From everyone.
    case full
    /// Only from programs that read aloud.
    case aria

    static func < (a: Hiding, b: Hiding) -> Bool { a.rawValue < b.rawValue }
  }

  let tag: Tag
  var kind: Kind
  var hints: NameHints = []
  var hiding = Hiding.none
  var link = Link.none
  /// Whether its text is emphasised.
  var isEmphasis = false
  /// The tag, told apart from all others; of an unknown element, its name.
  var name: UInt32 = 0
  /// Tag and class without digits: elements of one make are built alike.
  var make: UInt64 = 0
}
