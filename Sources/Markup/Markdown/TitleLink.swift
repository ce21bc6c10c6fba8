import Articles

/// A link to another text by its title: "[[Title]]", "[[Title#Heading]]", "[[Title|words]]".
struct TitleLink {
  /// All of it.
  let range: Range<Int>
  /// What is shown of it.
  let words: Range<Int>
  let target: LinkTarget

  /// The longest that one is, in bytes.
  private static let longest = 512

  /// The first one from a place on.
  static func first(in text: Span<UInt8>, from start: Int) -> TitleLink? {
    var at = start
    while let open = ByteSearch.first(UInt8(ascii: "["), in: text, at..<text.count) {
      at = open + 1
      guard at < text.count, text[at] == UInt8(ascii: "[") else { continue }
      if let link = TitleLink(text, open) { return link }
    }
    return nil
  }

  private init?(_ text: Span<UInt8>, _ open: Int) {
    let start = open + 2
    guard
      let close = ByteSearch.first(
        UInt8(ascii: "]"), in: text, start..<min(text.count, start + Self.longest)),
      close > start, close + 1 < text.count, text[close + 1] == UInt8(ascii: "]"),
      ByteSearch.first(UInt8(ascii: "["), in: text, start..<close) == nil
    else { return nil }
    let bar = ByteSearch.first(UInt8(ascii: "|"), in: text, start..<close)
    let end = bar ?? close
    let hash = ByteSearch.first(UInt8(ascii: "#"), in: text, start..<end)
    let title = Self.string(text.extracting(start..<(hash ?? end)))
    let heading = hash.map { Self.string(text.extracting(($0 + 1)..<end)) }
    // Where a program asks whether a file is there, a space follows the brackets.
    guard text[start] != 0x20, !title.isEmpty || heading?.isEmpty == false else { return nil }
    range = open..<close + 2
    words = bar.map { ($0 + 1)..<close } ?? start..<close
    if title.isEmpty {
      target = .place(name: HeadingSlugs.slug(of: heading ?? ""))
    } else {
      target = .title(title, heading: heading?.isEmpty == true ? nil : heading)
    }
  }

  private static func string(_ text: Span<UInt8>) -> String {
    let words = text.extracting(text.trimmed)
    return unsafe words.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
