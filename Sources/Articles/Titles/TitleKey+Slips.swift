extension TitleKey {
  /// Titles with fewer letters may differ by one letter and mean it: cats, bats.
  private static let fewestLetters = 9
  /// Letters at either end of a title, one end of which a single slip leaves alone.
  private static let endLetters = 4

  /// Whether one slip makes this title of the other: a letter left out, added, changed, or two next
  /// to one another swapped (a Damerau-Levenshtein distance of 1).
  func differsByOneSlip(from other: TitleKey) -> Bool {
    let (mine, theirs) = (Array(letters.unicodeScalars), Array(other.letters.unicodeScalars))
    guard min(mine.count, theirs.count) >= Self.fewestLetters, abs(mine.count - theirs.count) <= 1
    else { return false }
    var start = 0
    while start < min(mine.count, theirs.count), mine[start] == theirs[start] { start += 1 }
    var end = 0
    while end < min(mine.count, theirs.count) - start,
      mine[mine.count - 1 - end] == theirs[theirs.count - 1 - end]
    {
      end += 1
    }
    let (a, b) = (mine[start..<mine.count - end], theirs[start..<theirs.count - end])
    switch (a.count, b.count) {
    case (1, 1), (0, 1), (1, 0): return true
    case (2, 2): return a.first == b.last && a.last == b.first
    default: return false
    }
  }

  /// What it begins with and what it ends with, one of which a title has in common with any that
  /// differs by one slip; none where it is too short for slips.
  var ends: [String] {
    let scalars = letters.unicodeScalars
    guard scalars.count >= Self.fewestLetters - 1 else { return [] }
    return [
      "^" + String(scalars.prefix(Self.endLetters)), "$" + String(scalars.suffix(Self.endLetters)),
    ]
  }
}
