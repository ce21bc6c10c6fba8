import Articles

/// Lines of Markdown as they are written, each behind the signs of what it stands in.
struct MarkdownLines {
  /// A space at which no line may be broken, in the words that are given.
  static let tie: UInt8 = 0x01

  /// What has been written and not been taken away.
  private(set) var bytes: [UInt8] = []
  /// Columns at which lines of words are broken; nil where a paragraph is one line.
  private let width: Int?
  /// What stands before each further line of the open block.
  private var prefix: [UInt8] = []
  private var column = 0
  /// Whether a word has been written in the line.
  private var hasWord = false
  private var owesSpace = false
  /// Whether nothing has been written.
  private(set) var isEmpty = true

  /// Lines that are broken at `width` columns, or not at all.
  init(width: Int?) { self.width = width }

  /// Begins a block: `first` stands before its first line, `rest` before the others, and `blank` in the
  /// empty line above it; nil where there is none.
  mutating func begin(_ first: [UInt8], rest: [UInt8], blank: [UInt8]?) {
    if !isEmpty {
      bytes.append(0x0A)
      if let blank {
        bytes += Self.trimmed(blank)
        bytes.append(0x0A)
      }
    }
    isEmpty = false
    prefix = rest
    start(first)
  }

  /// Adds words in which a line end is one, and a space is where a line may be broken.
  mutating func add(words: [UInt8]) {
    var start = 0
    for index in words.indices where words[index] == 0x20 || words[index] == 0x0A {
      add(word: words[start..<index])
      start = index + 1
      if words[index] == 0x0A { endLine() } else { owesSpace = hasWord }
    }
    add(word: words[start...])
  }

  /// Adds signs that no line is broken before.
  mutating func add(signs: [UInt8]) {
    bytes += signs
    column += signs.count
  }

  /// Adds a further line whose white space is kept.
  mutating func addLine(verbatim line: [UInt8]) {
    bytes.append(0x0A)
    bytes += line.isEmpty ? Self.trimmed(prefix) : prefix + line
  }

  /// Ends the last line.
  mutating func end() {
    if !isEmpty { bytes.append(0x0A) }
  }

  /// Takes away what has been written.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func start(_ prefix: [UInt8]) {
    bytes += prefix
    column = prefix.count
    (hasWord, owesSpace) = (false, false)
  }

  private mutating func endLine() {
    bytes.append(0x0A)
    start(prefix)
  }

  private mutating func add(word: ArraySlice<UInt8>) {
    guard !word.isEmpty else { return }
    if let width {
      let columns = PrintableText(String(decoding: word, as: UTF8.self)).columns
      if owesSpace, column + 1 + columns > width, !Self.beginsBlock(word) { endLine() }
      column += columns
    }
    if owesSpace {
      bytes.append(0x20)
      column += 1
    }
    for byte in word { bytes.append(byte == Self.tie ? 0x20 : byte) }
    (hasWord, owesSpace) = (true, false)
  }

  /// Whether a word at the start of a line would be taken for the sign of a block.
  private static func beginsBlock(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      return word.allSatisfy { $0 == first || $0 == UInt8(ascii: "-") }
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "`"),
      UInt8(ascii: "<"):
      return true
    case 0x30...0x39: return isNumber(word)
    default: return false
    }
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ")") else { return false }
    return word.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func trimmed(_ line: [UInt8]) -> [UInt8] {
    Array(line[..<((line.lastIndex { $0 != 0x20 } ?? -1) + 1)])
  }
}
