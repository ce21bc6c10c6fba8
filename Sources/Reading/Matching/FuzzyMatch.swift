/// Finding titles by some of their letters, in order: "rsk" finds "Potential Risks".
///
/// It is made ready once for a query and keeps the letters of the last title, since a key may have to
/// look through a hundred thousand titles.
struct FuzzyMatch {
  /// What a letter counts that follows the letter before it.
  static let letterScore = 8

  private let words: [[UInt32]]
  /// The scalars of the title, each in lower case.
  private var letters: [UInt32] = []

  /// A match for the words of `query`, each of which is looked for on its own.
  init(_ query: String) {
    words = query.unicodeScalars.split(separator: " ").map { $0.map(Self.folded) }
  }

  /// How well the query fits a title, higher is better; nil where a letter is missing.
  ///
  /// Letters that follow one another and letters that begin a word count more.
  mutating func score(in title: String) -> Int? {
    load(title)
    var total = 0
    for word in words {
      guard let best = best(word) else { return nil }
      total += best.score
    }
    return total - letters.count / 16
  }

  /// The letters of a title that make the query, by their places among its scalars.
  mutating func places(in title: String) -> Set<Int> {
    load(title)
    var places: Set<Int> = []
    for word in words {
      if let best = best(word) { walk(word, from: best.start) { places.insert($0) } }
    }
    return places
  }

  private mutating func load(_ title: String) {
    letters.removeAll(keepingCapacity: true)
    for scalar in title.unicodeScalars { letters.append(Self.folded(scalar)) }
  }

  /// Where the letters of a word fit best, and how well.
  private func best(_ word: [UInt32]) -> (start: Int, score: Int)? {
    var best: (start: Int, score: Int)?
    for start in letters.indices where letters[start] == word[0] {
      guard let score = walk(word, from: start, { _ in }) else { break }
      if score > best?.score ?? .min { best = (start, score) }
    }
    return best
  }

  /// Goes through the letters of a word, each at its first place from `start` on; gives how well they
  /// fit, or nil where one is missing.
  @discardableResult
  private func walk(_ word: [UInt32], from start: Int, _ take: (Int) -> Void) -> Int? {
    var index = start
    var previous = -2
    var total = 0
    for letter in word {
      var found = index
      while found < letters.count, letters[found] != letter { found += 1 }
      guard found < letters.count else { return nil }
      let beginsWord = found == 0 || !Self.isOfWord(letters[found - 1])
      total += found == previous + 1 ? Self.letterScore : beginsWord ? 6 : -min(found - index, 8)
      take(found)
      previous = found
      index = found + 1
    }
    return total
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 0x80 { return 0x41...0x5A ~= value ? value | 0x20 : value }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  private static func isOfWord(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x61...0x7A: return true
    case 0..<0x80: return false
    default:
      guard let properties = Unicode.Scalar(value)?.properties else { return false }
      return properties.isAlphabetic || properties.numericType != nil
    }
  }
}
