import Articles
import Typesetting

extension Reader {
  /// Chooses the next entry of the contents that has a match, or the one before, so many times.
  mutating func chooseHit(_ layer: inout ContentsLayer, by steps: Int) {
    guard document?.search != nil else {
      message = "Nothing is searched; / in the text does that."
      return
    }
    for _ in 0..<abs(steps) {
      guard let next = nextHit(from: layer, isForward: steps > 0) else { return }
      layer.choice = next
    }
  }

  /// The entry that holds the first match behind the chosen one, or the last before it.
  private mutating func nextHit(from layer: ContentsLayer, isForward: Bool) -> Anchor? {
    let entries = entries(of: layer)
    guard var current = document, let first = entries.first?.start,
      let index = entries.index(holding: layer.choice)
    else { return nil }
    document = nil
    defer { document = current }
    let after = index + 1 < entries.count ? entries[index + 1].start.offset : current.galley.count
    var place = isForward ? after : layer.choice.offset
    // The second time round is for matches that stand before all entries.
    for _ in 0..<2 {
      let wanted = Search.Wanted(place: place, direction: isForward ? .forward : .backward)
      switch current.search?.find(wanted, in: current.source) ?? .none {
      case .unknown:
        message = "Still searching; try again in a moment."
        return nil
      case .none:
        message = current.words(ofNone: current.search)
        return nil
      case .found(let match, let isWrapped):
        if isWrapped { message = isForward ? "Wrapped to the top." : "Wrapped to the end." }
        if let hit = entries.index(holding: Anchor(match.lowerBound)) { return entries[hit].start }
        place = isForward ? first.offset : current.galley.count
      }
    }
    return nil
  }
}
