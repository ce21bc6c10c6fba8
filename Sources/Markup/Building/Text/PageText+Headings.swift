import Articles

extension PageText {
  /// The words of a heading, without what a page has added for its own use: a sign that links to the
  /// heading, such as "¶", or links in brackets, such as "[edit]".
  ///
  /// Both are words of links and stand first or last. What leads to a place in the page, such as the number
  /// of a note, stays in the heading.
  func words(ofHeading block: OpenBlock) -> Range<Int> {
    let whole = block.start..<offset
    let start = startOfWords(whole)
    let end = endOfWords(start..<whole.upperBound)
    return start < end ? start..<end : whole
  }

  private func startOfWords(_ range: Range<Int>) -> Int {
    guard let link = inlines.first(where: \.isLink), link.start == range.lowerBound,
      let end = link.end, isSign(link.start..<end)
    else { return range.lowerBound }
    var start = end
    while start < range.upperBound, bytes[start - base] == 0x20 { start += 1 }
    return start
  }

  private func endOfWords(_ range: Range<Int>) -> Int {
    guard let last = inlines.last(where: \.isLink), last.start > range.lowerBound else {
      return withoutSpaces(before: range.upperBound, downTo: range.lowerBound)
    }
    let words = last.start..<(last.end ?? range.upperBound)
    let isWhole =
      words.upperBound == range.upperBound && (isSign(words) || isBracketed(last, words))
    let end = isWhole ? words.lowerBound : startOfBrackets(range) ?? range.upperBound
    return withoutSpaces(before: end, downTo: range.lowerBound)
  }

  /// The place behind the last sign of a stretch that is no space, broken or not.
  private func withoutSpaces(before end: Int, downTo start: Int) -> Int {
    var end = end
    while end > start {
      let words = bytes[(start - base)..<(end - base)]
      guard
        let space = [" ", "\u{A0}"].first(where: {
          words.suffix($0.utf8.count).elementsEqual($0.utf8)
        })
      else { break }
      end -= space.utf8.count
    }
    return end
  }

  private func isSign(_ range: Range<Int>) -> Bool {
    let words = bytes[(range.lowerBound - base)..<(range.upperBound - base)]
    return Self.signs.contains { words.elementsEqual($0.utf8) }
  }

  private func isBracketed(_ link: Inline, _ range: Range<Int>) -> Bool {
    !link.isPlace && range.count > 2 && bytes[range.lowerBound - base] == UInt8(ascii: "[")
      && bytes[range.upperBound - base - 1] == UInt8(ascii: "]")
  }

  /// The bracket from which on there is nothing but links that lead away, with bars between them.
  private func startOfBrackets(_ range: Range<Int>) -> Int? {
    guard bytes.last == UInt8(ascii: "]"),
      let opening = bytes[(range.lowerBound - base)...].lastIndex(of: UInt8(ascii: "["))
    else { return nil }
    var place = opening + base + 1
    let links = inlines.filter { $0.isLink && $0.start >= place }
    for link in links {
      guard !link.isPlace, let end = link.end, isBetweenLinks(place..<link.start) else {
        return nil
      }
      place = end
    }
    return !links.isEmpty && place == range.upperBound - 1 ? opening + base : nil
  }

  private func isBetweenLinks(_ range: Range<Int>) -> Bool {
    bytes[(range.lowerBound - base)..<(range.upperBound - base)]
      .allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "|") }
  }

  /// Signs that pages have beside headings to link to them.
  private static let signs = ["¶", "#", "§", "🔗", "∞", "⚓", "⚓︎", "🔗︎"]
}

extension PageText.Inline {
  fileprivate var isLink: Bool { if case .link = mark { true } else { false } }

  /// Whether it leads to a place in the page.
  fileprivate var isPlace: Bool { if case .link(.place) = mark { true } else { false } }
}
