extension Article {
  /// The related articles that the text names and that its page links to, in the order of the text.
  public func related(with page: PageFacts?) -> [RelatedLink] {
    let teasers = (page?.related ?? []).map { RelatedLink(teaser: $0) }
    guard !teasers.isEmpty else { return Array(related) }
    return (Array(related) + teasers).sorted { $0.start < $1.start }
  }
}

extension ByteSource {
  /// Where the first words of some bytes lead that a mark makes a link; nil where there are none.
  public func target(ofLinkIn range: Range<Int>) -> LinkTarget? {
    marks(in: range).lazy.compactMap(\.link).first
  }
}
