import Articles

/// The marks of the pages that were looked at last, the oldest given up for new ones.
struct RecentMarks {
  private var pages: [(page: MarkPage, marks: [Mark])] = []
  /// A screen needs two pages, and loading behind it two more.
  private static let most = 4

  /// The marks of a page; `read` gives their bytes where they are not kept.
  mutating func marks(of page: MarkPage, _ read: () -> [UInt8]) -> [Mark] {
    if let place = pages.firstIndex(where: { $0.page.number == page.number }) {
      let known = pages.remove(at: place)
      if known.page == page {
        pages.append(known)
        return known.marks
      }
    }
    let marks = MarkCoding.decode(read(), from: page.start)
    if pages.count >= Self.most { pages.removeFirst() }
    pages.append((page, marks))
    return marks
  }
}
