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
    let run = RelatedTitles(text)
    guard let seams = run.seams() else { return nil }
    var titles: [Title] = []
    var word = 0
    while word < run.begins.count {
      let (middle, end) = seams[word]
      let start = run.begins[word]
      titles.append(
        Title(first: start..<run.ends[middle - 1], whole: start..<run.ends[end - 1]))
      word = end
    }
    return titles
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

  /// For each word that a title may begin with: the word after its first copy and after its second.
  private func seams() -> [(middle: Int, end: Int)]? {
    let count = begins.count
    guard count >= 2 else { return nil }
    var wordAt = [Int32](repeating: -1, count: letters.count + 1)
    for (word, start) in starts.enumerated() { wordAt[start] = Int32(word) }
    var seams = [(middle: Int, end: Int)](repeating: (-1, -1), count: count)
    for word in (0..<count).reversed() {
      for middle in (word + 1)..<(min(word + Self.mostWords, count) + 1) {
        let length = starts[middle] - starts[word]
        guard starts[middle] + length <= letters.count else { break }
        let end = Int(wordAt[starts[middle] + length])
        guard end > 0, end == count || seams[end].middle > 0,
          isDoubled(from: starts[word], length: length)
        else { continue }
        seams[word] = (middle, end)
        break
      }
    }
    return seams[0].middle > 0 ? seams : nil
  }

  private func isDoubled(from start: Int, length: Int) -> Bool {
    for place in start..<(start + length) where letters[place] != letters[place + length] {
      return false
    }
    return true
  }
}
