/// Finds a phrase as the reader means it, at nearly the speed of exact bytes.
///
/// Nearly all text is ASCII, and there the phrase can only begin with the bytes of its first word, in
/// either case. So a sieve looks for these and stops besides only where that word could look
/// different: at scalars that are passed over or stand for one of its letters, and at hyphens before
/// a line end. What the sieve lets through, the phrase itself is compared with.
struct FoldedSearch: Sendable {
  private let phrase: FoldedPhrase
  private let sieve: ByteSieve
  /// The units at the start of the phrase that have a byte each.
  private let word: ArraySlice<UInt32>

  /// Looks for `phrase`, which has a unit at least.
  init(_ phrase: FoldedPhrase) {
    self.phrase = phrase
    let word = phrase.units.prefix { $0 < 0x80 && $0 != ScalarFolding.space }
      .prefix(ByteSieve.longest)
    self.word = word
    if phrase.units[0] == ScalarFolding.space {
      sieve = ByteSieve([])
      return
    }
    var stops = phrase.folding.stops(for: Set(word.isEmpty ? phrase.units[..<1] : word))
    stops.scalars.insert(0x2010)
    sieve = ByteSieve(
      word.map { UInt8(truncatingIfNeeded: $0) }, foldsCase: phrase.folding.foldsCase,
      stopsAt: stops, stopsAtHyphens: word.count > 1)
  }

  /// The first match that begins in `range`.
  func next(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    if phrase.units[0] == ScalarFolding.space { return nextSpace(in: text, range) }
    // The word may begin before the end of the range and look different behind it.
    let end = min(range.upperBound + word.count, text.count)
    var place = range.lowerBound
    while true {
      place = sieve.next(in: text, place..<end)
      guard place < end else { return nil }
      for start in firstStart(text, before: place, from: range.lowerBound)...place
      where start < range.upperBound {
        if let end = phrase.end(of: text, from: start) { return start..<end }
      }
      place += 1
    }
  }

  /// The first place that the word may begin at, if what the sieve stopped at is part of it.
  private func firstStart(_ text: Span<UInt8>, before stop: Int, from lowest: Int) -> Int {
    guard text[stop] >= 0x80 || text[stop] == 0x2D else { return stop }
    var start = stop
    while start > lowest, stop - start + 1 < word.count, text[start - 1] > 0x20,
      text[start - 1] < 0x80
    {
      start -= 1
    }
    return start
  }

  /// A phrase that begins with white space may begin at any.
  private func nextSpace(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    for start in range where text[start] <= 0x20 || text[start] >= 0xC2 {
      if let end = phrase.end(of: text, from: start) { return start..<end }
    }
    return nil
  }
}
