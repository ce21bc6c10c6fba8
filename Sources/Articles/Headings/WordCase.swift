/// How the words of a line are written.
enum WordCase: Sendable {
  /// All longer words begin with capitals.
  case title
  /// Longer words after the first begin with small letters.
  case sentence
  /// Neither can be decided: there is one word, or a script without capitals.
  case open

  /// Reads the words of `text`; short ones such as "of" and "with" are small in titles too.
  init(_ text: Span<UInt8>) {
    self = .open
    var end = Wording.word(in: text, from: 0)?.upperBound ?? text.count
    while let word = Wording.word(in: text, from: end) {
      end = word.upperBound
      switch text[word.lowerBound] {
      case 0x41...0x5A: self = .title
      case 0x61...0x7A where word.count > 4:
        self = .sentence
        return
      default: break
      }
    }
  }
}
