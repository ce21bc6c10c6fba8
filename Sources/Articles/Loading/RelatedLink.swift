/// A title in the text that names another article.
public struct RelatedLink: Equatable, Sendable {
  /// The byte that it begins at.
  let offset: Int
  private let lead: UInt32
  private let length: UInt16
  /// Whether it stands within the text, rather than in a run of titles.
  public let isInline: Bool

  /// A link at `start` whose title is in the bytes of `title`.
  init(start: Anchor, title: Range<Int>, isInline: Bool) {
    offset = start.offset
    lead = UInt32(clamping: title.lowerBound - start.offset)
    length = UInt16(clamping: title.count)
    self.isInline = isInline
  }

  /// A title in these bytes, in a list of links that a page has beside its article.
  public init(teaser title: Range<Int>) {
    self.init(start: Anchor(title.lowerBound), title: title, isInline: false)
  }

  /// Where the link begins, its label included.
  public var start: Anchor { Anchor(offset) }

  /// The bytes of one copy of the title.
  public var title: Range<Int> {
    let first = offset + Int(lead)
    return first..<(first + Int(length))
  }
}
