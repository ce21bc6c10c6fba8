import Articles

/// Reads the entries of front matter, as far as they are facts of a text.
struct FrontMatterReader {
  /// What is collected of one entry, and of the lists in it.
  private static let longest = 1024
  private static let mostValues = 32

  private let kind: FrontMatter.Kind
  private var key = ""
  private var values: [String: [String]] = [:]
  /// Whether it has an entry.
  private(set) var hasEntries = false

  init(_ kind: FrontMatter.Kind) { self.kind = kind }

  /// Takes a line; false where it is none of front matter.
  mutating func take(_ line: Span<UInt8>) -> Bool {
    let words = line.trimmed
    guard let first = words.first, line[first] != UInt8(ascii: "#") else { return true }
    let text = line.extracting(words)
    if words.lowerBound > 0 || line[first] == UInt8(ascii: "-") { return takeInner(text) }
    if kind == .toml, line[first] == UInt8(ascii: "[") {
      key = ""
      return true
    }
    return takeEntry(text)
  }

  /// A line that begins at the margin has a name and a value.
  private mutating func takeEntry(_ text: Span<UInt8>) -> Bool {
    guard let sign = ByteSearch.first(kind.separator, in: text, 0..<text.count), sign > 0 else {
      // The end of a list, or a value of several lines.
      return hasEntries && (text[0] == UInt8(ascii: "]") || text[0] == UInt8(ascii: "}"))
    }
    for index in 0..<sign where !Self.isOfName(text[index]) { return false }
    key = Self.string(text.extracting(0..<sign)).lowercased()
    hasEntries = true
    take(value: text.extracting((sign + 1)...))
    return true
  }

  /// A line further in belongs to the entry before it.
  private mutating func takeInner(_ text: Span<UInt8>) -> Bool {
    guard hasEntries else { return false }
    var start = 0
    while start < text.count, text[start] == UInt8(ascii: "-") || text[start] == 0x20 { start += 1 }
    let rest = text.extracting(start...)
    // The name of an author may be an entry of its own.
    if let sign = ByteSearch.first(UInt8(ascii: ":"), in: rest, 0..<rest.count),
      sign + 1 < rest.count, rest[sign + 1] == 0x20
    {
      guard Self.string(rest.extracting(0..<sign)) == "name" else { return true }
      take(value: rest.extracting((sign + 1)...))
    } else {
      take(value: rest)
    }
    return true
  }

  private mutating func take(value: Span<UInt8>) {
    guard value.count <= Self.longest else { return }
    for word in Self.words(value) where values[key, default: []].count < Self.mostValues {
      values[key, default: []].append(word)
    }
  }

  /// The values that a value stands for: itself, or those in brackets.
  private static func words(_ value: Span<UInt8>) -> [String] {
    let text = string(value)
    guard text.hasPrefix("["), text.hasSuffix("]") else { return [unquoted(text)].filter(isWord) }
    return text.dropFirst().dropLast().split(separator: ",").map { unquoted(String($0)) }
      .filter(isWord)
  }

  private static func isWord(_ word: String) -> Bool {
    !word.isEmpty && !["|", ">", ">-", "|-", "[", "{", "null", "~"].contains(word)
  }

  private static func unquoted(_ word: String) -> String {
    var word = Substring(word)
    while word.first?.isWhitespace == true { word.removeFirst() }
    while word.last?.isWhitespace == true || word.last == "," { word.removeLast() }
    if let quote = word.first, quote == "\"" || quote == "'" {
      // What follows the closing quote is a remark.
      let inner = word.dropFirst()
      return String(inner[..<(inner.lastIndex(of: quote) ?? inner.endIndex)])
    }
    return String(word)
  }

  private static func string(_ text: Span<UInt8>) -> String {
    let words = text.extracting(text.trimmed)
    return unsafe words.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isAlnum(byte) || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x2E
      || byte == 0x22
  }

  /// What the entries say of the text.
  var facts: PageFacts {
    var facts = PageFacts()
    facts.title = first("title")
    facts.author = joined("author") ?? joined("authors") ?? joined("by")
    facts.date = first("date") ?? first("published") ?? first("created") ?? first("updated")
    facts.description = first("description") ?? first("summary") ?? first("abstract")
    facts.language = first("lang") ?? first("language")
    facts.tags =
      ["tags", "tag", "keywords", "categories"].lazy.compactMap { values[$0] }.first ?? []
    return facts
  }

  private func first(_ key: String) -> String? { values[key]?.first }

  private func joined(_ key: String) -> String? { values[key]?.joined(separator: ", ") }
}
