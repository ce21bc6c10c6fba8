import Articles
import Typesetting

extension Document {
  /// Looks for a match that is waited for, and shows it where it is known.
  mutating func find(_ wanted: Search.Wanted, rows: Int, isSifted: Bool) -> Search.Outcome {
    let outcome = search?.find(wanted, in: source) ?? .none
    switch outcome {
    case .unknown: break
    case .none: search?.wanted = nil
    case .found(let match, _):
      search?.wanted = nil
      if isSifted {
        showSifted(match: match, rows: rows)
      } else {
        jump { $0.show(match: match, rows: rows) }
      }
    }
    return outcome
  }

  /// The entry that holds the first match behind the entry at `choice`, or the last one before it, and
  /// what is to be said of that.
  mutating func hit(
    in entries: EntryList, beside choice: Anchor, isForward: Bool
  ) -> (entry: Anchor?, words: PrintableText?) {
    guard let first = entries.first?.start, let index = entries.index(holding: choice) else {
      return (nil, nil)
    }
    let after = index + 1 < entries.count ? entries[index + 1].start.offset : galley.count
    var place = isForward ? after : choice.offset
    var words: PrintableText?
    // The second time round is for matches that stand before all entries.
    for _ in 0..<2 {
      let wanted = Search.Wanted(place: place, direction: isForward ? .forward : .backward)
      switch search?.find(wanted, in: source) ?? .none {
      case .unknown: return (nil, "Still searching; try again in a moment.")
      case .none: return (nil, self.words(ofNone: search))
      case .found(let match, let isWrapped):
        if isWrapped { words = isForward ? "Wrapped to the top." : "Wrapped to the end." }
        if let hit = entries.index(holding: Anchor(match.lowerBound)) {
          return (entries[hit].start, words)
        }
        place = isForward ? first.offset : galley.count
      }
    }
    return (nil, words)
  }
}
