/// Letters of a text in threes, which tell in every script how much two texts are alike.
struct LetterTriples {
  private var letters: PlainLetters
  private var triple: UInt64 = 0
  private var count = 0

  /// Those in a range of a text, of which not more than `longest` scalars are read.
  init(_ range: Range<Int>, longest: Int = .max) {
    letters = PlainLetters(range, longest: longest)
  }

  /// The next triple in the text; nil behind the last.
  mutating func next(in text: Span<UInt8>) -> UInt64? {
    while let letter = letters.next(in: text) {
      triple = (triple << 21 | UInt64(letter)) & (1 << 63 - 1)
      count += 1
      if count >= 3 { return triple }
    }
    return nil
  }
}
