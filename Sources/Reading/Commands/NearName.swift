/// The name that was probably meant by one that is not known.
struct NearName {
  /// The nearest name; nil where none is near.
  let name: String?

  /// Looks for the name that takes the fewest slips to become `typed`, at most one in three letters.
  init(to typed: String, among names: [String]) {
    let most = max(1, typed.count / 3)
    let near = names.filter { $0.count > 1 }
      .map { (name: $0, slips: Self.slips(Array(typed), Array($0))) }
      .filter { $0.slips <= most }
    name = near.min { $0.slips < $1.slips }?.name
  }

  /// Letters that are left out, added, changed or swapped with the next one: the distance of
  /// Damerau and Levenshtein for neighbours.
  private static func slips(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 0..<one.count {
      var next = [row + 1]
      for column in 0..<other.count {
        let changed = last[column] + (one[row] == other[column] ? 0 : 1)
        var least = min(changed, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        next.append(least)
      }
      (beforeLast, last) = (last, next)
    }
    return last[other.count]
  }
}
