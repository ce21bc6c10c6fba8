/// Finds addresses that stand in a text as they are.
///
/// An address ends at white space, at a quotation mark, at "<" or ">", and at the punctuation of
/// Chinese and Japanese, which have no space behind it. An address that a formatter has broken over
/// two lines is not put together: nobody can tell what was joined.
public enum AddressFinder {
  /// Addresses with a scheme: those of the web, and where `isOfWeb` is false those of FTP and mail.
  static func addresses(_ text: Span<UInt8>, isOfWeb: Bool = true) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let colon = ByteSearch.first(0x3A, in: text, from..<text.count) {
      from = colon + 1
      let beginning = web(text, colon: colon) ?? (isOfWeb ? nil : other(text, colon: colon))
      guard let beginning, let end = end(of: text, beginning) else { continue }
      found.append(beginning.start..<end)
      from = end
    }
    return found
  }

  /// All addresses: `https://`, `http://`, `ftp://`, `mailto:` and `www.`, in their order.
  public static func links(in text: Span<UInt8>) -> [Range<Int>] {
    let found = addresses(text, isOfWeb: false)
    let hosts = hosts(in: text).filter { host in !found.contains { $0.overlaps(host) } }
    return hosts.isEmpty ? found : (found + hosts).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The address that `words`, which ``links(in:)`` has found, stand for.
  public static func address(of words: String) -> String {
    words.prefix(4).lowercased() == "www." ? "http://" + words : words
  }

  /// Where an address begins, and where its part behind the scheme does.
  private typealias Beginning = (start: Int, rest: Int)

  private static func web(_ text: Span<UInt8>, colon: Int) -> Beginning? {
    guard hasSlashes(text, behind: colon) else { return nil }
    let front = text.extracting(0..<colon)
    if Wording.ends(front, with: "https") { return (colon - 5, colon + 3) }
    return Wording.ends(front, with: "http") ? (colon - 4, colon + 3) : nil
  }

  private static func other(_ text: Span<UInt8>, colon: Int) -> Beginning? {
    let front = text.extracting(0..<colon)
    if Wording.ends(front, with: "ftp"), hasSlashes(text, behind: colon) {
      return isInWord(text, before: colon - 3) ? nil : (colon - 3, colon + 3)
    }
    guard Wording.ends(front, with: "mailto"), !isInWord(text, before: colon - 6) else {
      return nil
    }
    return (colon - 6, colon + 1)
  }

  private static func hasSlashes(_ text: Span<UInt8>, behind colon: Int) -> Bool {
    colon + 2 < text.count && text[colon + 1] == 0x2F && text[colon + 2] == 0x2F
  }

  private static func isInWord(_ text: Span<UInt8>, before start: Int) -> Bool {
    start > 0 && (Wording.isWordLetter(text[start - 1]) || text[start - 1] == 0x5F)
  }

  /// The end of an address; nil where nothing stands behind its scheme, or no name behind that of mail.
  private static func end(of text: Span<UInt8>, _ beginning: Beginning) -> Int? {
    guard let end = end(of: text, from: beginning.rest) else { return nil }
    if text[beginning.rest - 1] == 0x2F { return end }
    let at = ByteSearch.first(0x40, in: text, beginning.rest..<end)
    return at.map { $0 > beginning.rest && $0 + 1 < end } ?? false ? end : nil
  }

  /// The end of an address whose part behind the scheme begins at `start`; nil where that is empty.
  private static func end(of text: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < text.count {
      let length = partLength(text, at: end)
      if length == 0 || isTargetEnd(text, start..<end) { break }
      end += length
    }
    end = trimmed(text, from: start, to: end)
    return end > start ? end : nil
  }

  /// Hosts without a scheme: "www." at the beginning of a word, and a name with a full stop in it.
  private static func hosts(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let stop = ByteSearch.first(0x2E, in: text, from..<text.count) {
      from = stop + 1
      let start = stop - 3
      guard start >= 0, Wording.ends(text.extracting(0..<stop), with: "www"),
        start == 0 || !isOfName(text[start - 1]),
        let end = end(of: text, from: from), isHost(text.extracting(from..<end))
      else { continue }
      found.append(start..<end)
      from = end
    }
    return found
  }

  /// Whether a text begins with two names or more, with full stops between them.
  private static func isHost(_ text: Span<UInt8>) -> Bool {
    guard let stop = ByteSearch.first(0x2E, in: text, 0..<text.count), stop > 0,
      stop + 1 < text.count
    else { return false }
    for index in 0...stop + 1 where index != stop && !Wording.isWordLetter(text[index]) {
      return false
    }
    return true
  }

  /// Whether a byte before "www." says that it is a part of a longer name.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2F, 0x3A, 0x40, 0x5F: true
    default: byte < 0x80 && Wording.isWordLetter(byte)
    }
  }

  /// Whether an address ends here that is the target of a link in Markdown.
  private static func isTargetEnd(_ text: Span<UInt8>, _ address: Range<Int>) -> Bool {
    let end = address.upperBound
    guard text[end] == 0x29, end + 1 < text.count, text[end + 1] == 0x5D || text[end + 1] == 0x29
    else { return false }
    return !closesOwnBracket(text, address)
  }

  /// The bytes of a character that may be part of an address; 0 where it is none.
  private static func partLength(_ text: Span<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    guard byte >= 0x80 else {
      return byte > 0x20 && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x7F ? 1 : 0
    }
    let glyph = Glyph.decode(text, at: index)
    return isEnd(glyph.scalar) ? 0 : glyph.length
  }

  /// Whether a character ends an address wherever it stands: a space, or punctuation that no address
  /// has as it is.
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAB, 0xBB, 0x2000...0x200A, 0x2018...0x201F, 0x2028, 0x2029, 0x202F, 0x2039, 0x203A,
      0x205F, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }

  /// The end of an address without the marks of the sentence around it.
  ///
  /// A bracket that the address has opened itself is part of it.
  private static func trimmed(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let last = UTF8Decoding.boundary(in: text, atOrBefore: end - 1)
      let scalar = Glyph.decode(text, at: last).scalar
      guard marks.contains(scalar) else { break }
      if scalar == ")", closesOwnBracket(text, start..<last) { break }
      end = last
    }
    return end
  }

  /// Whether a bracket is still open at the end of `range`.
  private static func closesOwnBracket(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.reduce(0) { $0 + (text[$1] == 0x28 ? 1 : text[$1] == 0x29 ? -1 : 0) } > 0
  }

  /// Marks that end a sentence or a quotation rather than an address.
  private static let marks: ScalarSet = [
    ".", ",", ";", ":", "!", "?", "'", ")", "]", "…", "*", "|",
  ]
}
