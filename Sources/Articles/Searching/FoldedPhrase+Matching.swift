extension FoldedPhrase {
  private static let hyphen: UInt32 = 0x2D

  /// The end of the match that begins with the scalar at `start`; nil where none does.
  func end(of text: Span<UInt8>, from start: Int) -> Int? {
    if FoldedCluster.isPassedOver(text, at: start, folding) { return nil }
    let limit = min(text.count, start + SearchMatcher.reach)
    let cluster = FoldedCluster(text, at: start, upTo: limit, folding)
    for index in 0..<cluster.count where cluster[index] == units[0] {
      // A phrase may begin with the second letter of a ligature, but not with the mark of a letter.
      guard index == 0 || !ScalarFolding.isMark(cluster[index]) else { continue }
      if units[0] == ScalarFolding.space {
        return end(of: text, at: start, upTo: limit, from: 0)
      }
      var next = 0
      guard matches(cluster, from: index, &next) else { continue }
      if let end = end(of: text, at: cluster.end, upTo: limit, from: next) { return end }
    }
    return nil
  }

  /// The end of a match of which the units before `next` have been found before `place`.
  private func end(of text: Span<UInt8>, at place: Int, upTo limit: Int, from next: Int) -> Int? {
    var place = place
    var next = next
    while next < units.count {
      if units[next] == ScalarFolding.space {
        guard let after = endOfSpace(text, at: place, upTo: limit) else { return nil }
        place = after
        next += 1
        continue
      }
      place = endOfBreak(text, at: place, upTo: limit, before: next)
      guard place < limit else { return nil }
      let cluster = FoldedCluster(text, at: place, upTo: limit, folding)
      guard cluster.count > 0, matches(cluster, from: 0, &next) else { return nil }
      place = cluster.end
    }
    return place <= limit ? place : nil
  }

  /// Whether a cluster goes on with the units from `next` on, which moves behind them.
  ///
  /// The query may end within a ligature, but not between a letter and its marks.
  private func matches(_ cluster: FoldedCluster, from index: Int, _ next: inout Int) -> Bool {
    for index in index..<cluster.count {
      if next == units.count { return !ScalarFolding.isMark(cluster[index]) }
      guard cluster[index] == units[next] else { return false }
      next += 1
    }
    return true
  }

  /// The end of a run of white space with one line end at the most; nil where there is none.
  private func endOfSpace(_ text: Span<UInt8>, at start: Int, upTo limit: Int) -> Int? {
    var place = start
    var hasBroken = false
    while place < limit {
      let cluster = FoldedCluster(text, at: place, upTo: limit, folding)
      guard cluster.isSpace else { break }
      let endsPair = place > start && text[place] == 0x0A && text[place - 1] == 0x0D
      if Self.isLineEnd(text[place]) && !endsPair {
        if hasBroken { break }
        hasBroken = true
      }
      place = cluster.end
    }
    return place > start ? place : nil
  }

  /// The place behind the hyphen and the line end that break a word before the unit `next`, or
  /// behind the line end alone where the hyphen belongs to the query; the same place where there are
  /// none.
  private func endOfBreak(
    _ text: Span<UInt8>, at place: Int, upTo limit: Int, before next: Int
  ) -> Int {
    guard next > 0, units[next - 1] != ScalarFolding.space, place < limit else { return place }
    var after = place
    if isInWord[next] {
      after = Self.endOfHyphen(text, at: place)
      guard after > place || Self.followsSoftHyphen(text, place) else { return place }
    } else if units[next - 1] != Self.hyphen {
      return place
    }
    guard after < limit, Self.isLineEnd(text[after]) else { return place }
    return endOfSpace(text, at: after, upTo: limit) ?? place
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The place after a hyphen (U+002D or U+2010), or the same where there is none.
  private static func endOfHyphen(_ text: Span<UInt8>, at place: Int) -> Int {
    if text[place] == 0x2D { return place + 1 }
    let isHyphen =
      place + 2 < text.count && text[place] == 0xE2 && text[place + 1] == 0x80
      && text[place + 2] == 0x90
    return isHyphen ? place + 3 : place
  }

  /// Whether U+00AD stands before `place`; what is passed over belongs to the cluster before it.
  private static func followsSoftHyphen(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place >= 2 && text[place - 2] == 0xC2 && text[place - 1] == 0xAD
  }
}
