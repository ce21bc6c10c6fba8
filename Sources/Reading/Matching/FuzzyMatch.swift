/// Finding titles by some of their letters, in order: "rsk" finds "Potential Risks".
enum FuzzyMatch {
  /// What a letter counts that follows the letter before it.
  static let letterScore = 8

  /// How well `query` fits `text`, higher is better; nil where a letter is missing.
  ///
  /// Each word of the query is looked for on its own. Letters that follow one another and letters
  /// that begin a word count more.
  static func score(_ query: String, in text: String) -> Int? {
    let letters = Array(text.lowercased())
    var total = 0
    for word in query.lowercased().split(separator: " ") {
      guard let score = best(Array(word), in: letters) else { return nil }
      total += score
    }
    return total - letters.count / 16
  }

  private static func best(_ word: [Character], in text: [Character]) -> Int? {
    text.indices.compactMap { start in
      text[start] == word.first ? score(word, in: text, from: start) : nil
    }.max()
  }

  private static func score(_ word: [Character], in text: [Character], from start: Int) -> Int? {
    var index = start
    var previous = -2
    var total = 0
    for letter in word {
      guard let found = text[index...].firstIndex(of: letter) else { return nil }
      let beginsWord = found == 0 || !(text[found - 1].isLetter || text[found - 1].isNumber)
      total += found == previous + 1 ? letterScore : beginsWord ? 6 : -min(found - index, 8)
      previous = found
      index = found + 1
    }
    return total
  }
}
