/// Takes a query apart into its terms.
struct IndexQueryParser {
  private var rest: Substring
  private var part: IndexPart?
  private var found: [IndexQuery.Term] = []
  /// Whether the name of a part still waits for its first word.
  private var isWaiting = false

  init(_ text: String) { rest = Substring(Self.straightened(text)) }

  /// The terms of the whole text, at least one.
  mutating func terms() throws(IndexQueryError) -> [IndexQuery.Term] {
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "\"" {
        try takePhrase()
      } else if let name = takePart() {
        try endPart()
        (part, isWaiting) = (name, true)
      } else {
        takeWord()
      }
    }
    try endPart()
    if found.isEmpty { throw .isEmpty }
    return found
  }

  private func endPart() throws(IndexQueryError) {
    if isWaiting, let part { throw .hasNoWord(part) }
  }

  private mutating func takePart() -> IndexPart? {
    guard let colon = rest.firstIndex(of: ":"), let part = IndexPart(named: rest[..<colon]) else {
      return nil
    }
    rest = rest[rest.index(after: colon)...]
    return part
  }

  private mutating func takePhrase() throws(IndexQueryError) {
    let words = rest.dropFirst()
    guard let end = words.firstIndex(of: "\"") else { throw .isOpen }
    rest = words[words.index(after: end)...]
    let isPrefix = rest.first == "*"
    if isPrefix { rest.removeFirst() }
    add(words[..<end], isPrefix: isPrefix)
  }

  private mutating func takeWord() {
    let word = rest.prefix { !$0.isWhitespace && $0 != "\"" }
    rest = rest[word.endIndex...]
    let isPrefix = word.last == "*"
    add(isPrefix ? word.dropLast() : word, isPrefix: isPrefix)
  }

  private mutating func add(_ words: Substring, isPrefix: Bool) {
    guard IndexedText.hasWord(words) else { return }
    found.append(IndexQuery.Term(part: part, words: String(words), isPrefix: isPrefix))
    isWaiting = false
  }

  /// The text with straight quotes for typographic ones, and without what no text of SQLite holds.
  private static func straightened(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "”", "„", "‟", "«", "»", "＂": scalars.append("\"")
      case "\0": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
