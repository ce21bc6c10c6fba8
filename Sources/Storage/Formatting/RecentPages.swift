/// The pages of a text that were decoded last, the oldest given up for new ones.
struct RecentPages: Sendable {
  private var pages: [FormattedPage] = []
  /// What loading reads at once, and a screen beside it.
  private static let most = 16

  /// The page that begins at a place in the text as it stands, where it is kept.
  mutating func page(atRaw start: Int) -> FormattedPage? {
    guard let place = pages.lastIndex(where: { $0.start.raw == start }) else { return nil }
    let page = pages.remove(at: place)
    pages.append(page)
    return page
  }

  /// Keeps a page in place of an older one.
  mutating func insert(_ page: FormattedPage) {
    pages.removeAll { $0.start.raw == page.start.raw }
    if pages.count == Self.most { pages.removeFirst() }
    pages.append(page)
  }
}
