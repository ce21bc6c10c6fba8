extension HTMLTokenizer {
  /// What a page says of the kind of HTML that it is.
  struct Doctype: Sendable {
    var name: [UInt8]?
    var publicID: [UInt8]?
    var systemID: [UInt8]?
    /// Whether it is written as it should be, so that the page is not laid out as in old days.
    var isCorrect = true
  }

  /// Reads a doctype, which ends with the next `>` wherever that stands (13.2.5.53).
  mutating func readDoctype<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ sink: inout S
  ) -> Int {
    let end = Self.first(0x3E, 0x3E, text, start)
    let room = max(0, Limits.value - bytes.count)
    for index in start..<min(end, start + room) { bytes.append(text[index]) }
    guard end < text.count else { return end }
    state = .content
    sink.doctype(Doctype(bytes, isWhole: true))
    return end + 1
  }
}

extension HTMLTokenizer.Doctype {
  /// The doctype of the bytes behind its first word; the page may have ended before the `>`.
  init(_ bytes: [UInt8], isWhole: Bool) {
    var rest = bytes[...]
    Self.skipSpace(&rest)
    isCorrect = read(&rest, isWhole)
  }

  /// Reads all parts (13.2.5.54 to 13.2.5.67); says whether they are as they should be.
  private mutating func read(_ rest: inout ArraySlice<UInt8>, _ isWhole: Bool) -> Bool {
    guard !rest.isEmpty else { return false }
    let nameEnd = rest.firstIndex(where: HTMLTokenizer.isSpace) ?? rest.endIndex
    name = Self.replacingNull(rest[..<nameEnd].map(HTMLTokenizer.lower))
    rest = rest[nameEnd...]
    Self.skipSpace(&rest)
    guard !rest.isEmpty else { return isWhole }
    let word = rest.prefix(6).map(HTMLTokenizer.lower)
    rest = rest.dropFirst(6)
    if word == Array("public".utf8) {
      guard Self.read(&publicID, &rest) else { return false }
      if rest.isEmpty { return isWhole }
    } else if word != Array("system".utf8) {
      return false
    }
    guard Self.read(&systemID, &rest) else { return false }
    return isWhole || !rest.isEmpty
  }

  /// Reads an identifier in quotation marks; says whether it is there with both.
  private static func read(_ value: inout [UInt8]?, _ rest: inout ArraySlice<UInt8>) -> Bool {
    skipSpace(&rest)
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return false }
    rest = rest.dropFirst()
    let end = rest.firstIndex(of: quote)
    value = replacingNull(rest[..<(end ?? rest.endIndex)])
    guard let end else { return false }
    rest = rest[(end + 1)...]
    skipSpace(&rest)
    return true
  }

  private static func skipSpace(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop(while: HTMLTokenizer.isSpace)
  }

  private static func replacingNull(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.flatMap { $0 == 0 ? HTMLTokenizer.replacement : [$0] }
  }
}
