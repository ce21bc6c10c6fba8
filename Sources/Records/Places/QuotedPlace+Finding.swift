public import Articles

extension QuotedPlace {
  private static let quoteLength = 80
  private static let longestHeading = 200
  /// How far from where a place should be it is looked for, in bytes.
  private static let reach = 128 << 10

  /// The place at `offset`, below the heading in the bytes `heading`.
  public init(_ offset: Int, heading: Range<Int>?, in source: any ByteSource) {
    let length = Self.quoteLength
    let starts = [offset, max(0, offset - length), offset + length]
    let quotes = starts.map { start in
      Quote(bytes: source.bytes(in: start..<start + length), distance: offset - start)
    }
    self.init(
      offset: offset, count: source.count, quotes: quotes.filter(\.isTelling),
      heading: heading.map { range in
        let range = range.prefix(Self.longestHeading)
        return Quote(bytes: source.bytes(in: range), distance: offset - range.lowerBound)
      })
  }

  /// Where the place is in a later state of its text: near the same words below the same heading, or
  /// at that heading, or at the same distance from the start.
  public func offset(in source: any ByteSource) -> Int { find(in: source).offset }

  /// The same, and what it was found by.
  public func find(in source: any ByteSource) -> (offset: Int, by: Trace) {
    guard offset > 0 else { return (0, .words) }
    if isUnmoved(in: source) { return (offset, .words) }
    // An edit before the place moves it by what the text has grown; one behind it does not.
    let unedited = [offset, offset + source.count - count]
    let heading = heading.flatMap { quote in
      Self.nearest(quote, to: unedited, isWholeLine: true, in: source)
    }
    let expected = heading.map { [$0] + unedited } ?? unedited
    for quote in quotes {
      if let found = Self.nearest(quote, to: expected, in: source) { return (found, .words) }
    }
    let atHeading = heading.flatMap { place in self.heading.map { place - $0.distance } }
    let place = min(max(atHeading ?? offset, 0), source.count)
    return (place, atHeading == nil ? .distance : .heading)
  }

  /// Whether a text of the same length has the same words there, which costs one read.
  private func isUnmoved(in source: any ByteSource) -> Bool {
    guard source.count == count, let quote = quotes.first else { return false }
    let start = offset - quote.distance
    return source.bytes(in: start..<start + quote.bytes.count) == quote.bytes
  }

  /// Where the place is that `quote` names, nearest to one of `places`, the first of them preferred.
  private static func nearest(
    _ quote: Quote, to places: [Int], isWholeLine: Bool = false, in source: any ByteSource
  ) -> Int? {
    let candidates = places.flatMap { place in
      let start = place - quote.distance
      let from = max(0, start - reach)
      let window = from..<max(from, start + reach + quote.bytes.count)
      return ByteQuote(quote.bytes, isWholeLine: isWholeLine)
        .places(in: source.bytes(in: window), from: from)
        .map { (distance: abs($0 - start), place: $0 + quote.distance) }
    }
    return candidates.min { $0.distance < $1.distance }?.place
  }
}

extension QuotedPlace.Quote {
  /// Whether it has enough words in it not to stand anywhere.
  fileprivate var isTelling: Bool { bytes.count { $0 > 0x20 } >= 8 }
}
