/// How far one word is from another: the distance of Damerau and Levenshtein for neighbouring letters.
public struct EditDistance {
  /// The cost of a letter that is added.
  private let adding: Int
  /// The cost of a letter that is removed, changed or exchanged with the next.
  private let changing: Int

  /// A distance in which an added letter costs `adding`, and any other change `changing`.
  public init(adding: Int = 1, changing: Int = 1) {
    self.adding = adding
    self.changing = changing
  }

  /// What it costs to make `target` of `word`; takes time by the product of their lengths.
  public func cost(from word: [UInt8], to target: [UInt8]) -> Int {
    var (before, last) = ([Int](), (0...target.count).map { $0 * adding })
    for row in word.indices {
      var next = [(row + 1) * changing]
      for column in target.indices {
        let isSame = word[row] == target[column]
        var cost = min(
          last[column] + (isSame ? 0 : changing), last[column + 1] + changing,
          next[column] + adding)
        if row > 0, column > 0, word[row] == target[column - 1], word[row - 1] == target[column] {
          cost = min(cost, before[column - 1] + changing)
        }
        next.append(cost)
      }
      (before, last) = (last, next)
    }
    return last[target.count]
  }
}
