extension PageOutline {
  /// How many inline elements of each kind are open.
  struct OpenInlines: Equatable, Sendable {
    private(set) var links = 0
    private(set) var linksWithin = 0
    private(set) var emphases = 0
    private(set) var hints = [Int](repeating: 0, count: NameHints.count)
    private var hinted = 0

    /// Whether one of them says something.
    var hasHints: Bool { hinted > 0 }

    mutating func open(_ element: PageElement) { count(element, 1) }

    mutating func close(_ element: PageElement) { count(element, -1) }

    private mutating func count(_ element: PageElement, _ step: Int) {
      if element.link != .none { links = max(0, links + step) }
      if element.link == .within { linksWithin = max(0, linksWithin + step) }
      if element.isEmphasis { emphases = max(0, emphases + step) }
      guard !element.hints.isEmpty else { return }
      hinted = max(0, hinted + step)
      for number in hints.indices where element.hints.has(number) {
        hints[number] = max(0, hints[number] + step)
      }
    }
  }
}
