/// What the appearance of a heading is made of.
struct HeadingLook {
  let columns: Int
  /// Whether it ends in a word, without a mark.
  let endsPlainly: Bool
  /// How its words are written.
  let wordCase: WordCase
  /// A hash of its first word.
  let firstWord: UInt32

  /// Reads the look of a heading, its marker left out.
  init(_ text: Span<UInt8>) {
    let line = Line(
      start: 0, end: text.count, next: text.count, isAfterBlank: true, isContinuation: false,
      indent: 0)
    self.init(LineShape(line, text: text), text: text, from: 0)
  }

  /// The look of a line whose marker is `start` bytes long.
  init(_ shape: LineShape, text: Span<UInt8>, from start: Int) {
    let core = text.extracting(start..<text.count)
    columns = shape.columns - start
    endsPlainly = shape.closing == .word
    wordCase = WordCase(core)
    let word = Wording.word(in: core, from: 0)
    firstWord = word.flatMap { RepeatedLines.key(of: core.extracting($0)) } ?? 0
  }
}
