/// Splits a run of doubled titles, such as "A A B B C C", into single ones.
///
/// Each title is the shortest doubled prefix that lets all of the rest split too. White space is
/// left out of the comparison, because the two copies may be spaced differently.
struct RelatedTitles {
  /// A title: its first copy, and where the next title begins.
  struct Title: Equatable {
    var first: Range<Int>
    var whole: Range<Int>
  }

  /// A title has at most this many words, which keeps the work in proportion to the text.
  private static let mostWords = 40

  /// Where each word begins and ends in the text.
  private var begins: [Int] = []
  private var ends: [Int] = []
  private var letters: [UInt8] = []
  /// Where each word begins in `letters`, and one more for the end.
  private var starts: [Int] = []

  /// The titles of `text`; nil where it is anything else than doubled titles.
  static func split(_ text: Span<UInt8>) -> [Title]? {
    RelatedTitles(text).titles()
  }

  private init(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      while index < text.count, text[index] <= 0x20 { index += 1 }
      let start = index
      while index < text.count, text[index] > 0x20 { index += 1 }
      guard index > start else { break }
      starts.append(letters.count)
      begins.append(start)
      ends.append(index)
      for place in start..<index { letters.append(text[place]) }
    }
    starts.append(letters.count)
  }

  /// The words that a title begins with: that of its first copy and that of its second.
  private struct Copies {
    let word: Int
    let middle: Int
  }

  /// Titles one after the other, from the first word on.
  ///
  /// Where the rest splits no further, the last title is made longer. A word from which the rest
  /// cannot be split is not tried again.
  private func titles() -> [Title]? {
    // In a text of doubled titles each letter stands there twice.
    guard begins.count >= 2, letters.count % 2 == 0 else { return nil }
    var found: [Copies] = []
    var isDead = [Bool](repeating: false, count: begins.count)
    var word = 0
    var middle = 1
    while word < begins.count {
      if let next = doubling(of: word, from: middle, isDead) {
        found.append(Copies(word: word, middle: next.middle))
        word = next.end
        middle = word + 1
      } else {
        isDead[word] = true
        guard let last = found.popLast() else { return nil }
        word = last.word
        middle = last.middle + 1
      }
    }
    return title(of: found)
  }

  private func title(of found: [Copies]) -> [Title] {
    found.indices.map { index in
      let copies = found[index]
      let end = index + 1 < found.count ? found[index + 1].word : begins.count
      let start = begins[copies.word]
      return Title(first: start..<ends[copies.middle - 1], whole: start..<ends[end - 1])
    }
  }

  /// The shortest doubled title that begins with `word` and has its second copy at `first` or later;
  /// the rest behind it is not known to be anything else than titles.
  private func doubling(
    of word: Int, from first: Int, _ isDead: [Bool]
  ) -> (middle: Int, end: Int)? {
    let start = starts[word]
    var middle = first
    while middle <= min(word + Self.mostWords, begins.count - 1) {
      let length = starts[middle] - start
      guard starts[middle] + length <= letters.count else { return nil }
      // Nearly all words begin otherwise than the title.
      if letters[starts[middle]] == letters[start],
        letters[starts[middle] + length - 1] == letters[starts[middle] - 1],
        let end = self.word(beginningAt: starts[middle] + length),
        end == begins.count || !isDead[end], isDoubled(from: start, length: length)
      {
        return (middle, end)
      }
      middle += 1
    }
    return nil
  }

  /// The word that begins with a letter, or the number of words at the end of the text.
  private func word(beginningAt letter: Int) -> Int? {
    let word = starts.partitioningIndex { $0 >= letter }
    return starts[word] == letter ? word : nil
  }

  private func isDoubled(from start: Int, length: Int) -> Bool {
    for place in start..<(start + length) where letters[place] != letters[place + length] {
      return false
    }
    return true
  }
}
