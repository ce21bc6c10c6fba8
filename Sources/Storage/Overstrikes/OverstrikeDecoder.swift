import Articles

/// Makes text of what is written for a printer, as it comes: a character struck over itself is bold,
/// one over an underline is underlined, and each is in the text once.
struct OverstrikeDecoder {
  /// Bytes of text that have come out.
  private var count: Int
  /// The end of what has come, which more may be struck over.
  private var rest: [UInt8] = []
  private var runs: [Run] = []
  /// What the last sequence has set.
  private var rendition: InlineMarkup.Formatting = []

  /// A decoder for a text of which so many bytes have come out before.
  init(at count: Int) { self.count = count }

  /// Bytes that are drawn alike.
  private struct Run {
    var range: Range<Int>
    let formatting: InlineMarkup.Formatting
  }

  /// What is bold or underlined in what came out since this was last asked.
  mutating func takeMarks() -> [Mark] {
    defer { runs = [] }
    return runs.flatMap { run in
      [(InlineMarkup.Formatting.strong, InlineMark.strong), (.emphasis, .emphasis)]
        .filter { run.formatting.contains($0.0) }.map { Mark(run.range, .inline($0.1)) }
    }
  }

  /// The text of what `bytes` complete; with `isFinal`, no more will come.
  mutating func decode(_ bytes: [UInt8], isFinal: Bool) -> [UInt8] {
    let input = rest + bytes
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    // A cell is at most four characters with a backspace or two between them.
    let safe = isFinal ? input.count : max(0, input.count - 24)
    var index = 0
    while index < safe {
      if input[index] == 0x1B, let sequence = Rendition(input, at: index) {
        sequence.apply(to: &rendition)
        index += sequence.length
        continue
      }
      let cell = Cell(input, at: index)
      put(input[cell.character], cell.formatting.union(rendition), into: &output)
      index = cell.end
    }
    rest = Array(input[index...])
    return output
  }

  private mutating func put(
    _ character: ArraySlice<UInt8>, _ formatting: InlineMarkup.Formatting,
    into output: inout [UInt8]
  ) {
    let range = count..<count + character.count
    output += character
    count = range.upperBound
    guard !formatting.isEmpty, character.first.map({ $0 > 0x20 }) ?? false else { return }
    if let last = runs.last, last.formatting == formatting,
      last.range.upperBound == range.lowerBound,
      last.range.count + range.count <= Mark.longest
    {
      runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      runs.append(Run(range: range, formatting: formatting))
    }
  }

  /// Where the character begins that ends before `index`.
  static func start(of text: [UInt8], before index: Int) -> Int {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return start
  }

  /// A character with all that is struck over it.
  private struct Cell {
    /// The bytes of the character that is meant.
    var character: Range<Int>
    var end: Int
    var formatting: InlineMarkup.Formatting = []

    init(_ text: [UInt8], at index: Int) {
      character = Self.character(text, at: index)
      end = character.upperBound
      // A wide character is struck over by as many backspaces as it has columns.
      while let next = Self.struck(text, at: end), strike(text, next) { end = next.upperBound }
    }

    /// Notes how a character is struck over; false where both are to be seen.
    private mutating func strike(_ text: [UInt8], _ next: Range<Int>) -> Bool {
      if text[character].elementsEqual(text[next]) {
        let isUnderline = text[next].first == 0x5F && formatting.contains(.emphasis)
        if !isUnderline { formatting.insert(.strong) }
      } else if text[character].first == 0x5F {
        formatting.insert(.emphasis)
        character = next
      } else if text[next].first == 0x5F {
        formatting.insert(.emphasis)
      } else {
        return false
      }
      return true
    }

    /// The character behind one or two backspaces at `index`; nil where there are none.
    private static func struck(_ text: [UInt8], at index: Int) -> Range<Int>? {
      var start = index
      while start < text.count, start < index + 2, text[start] == 0x08 { start += 1 }
      guard start > index, start < text.count, text[start] > 0x20 else { return nil }
      return character(text, at: start)
    }

    private static func character(_ text: [UInt8], at index: Int) -> Range<Int> {
      var end = index + 1
      while end < text.count, end < index + 4, text[end] & 0xC0 == 0x80 { end += 1 }
      return index..<end
    }
  }
}
