/// What a line looks like, from which the rules decide what it is.
struct LineShape: Sendable {
  /// How a line ends, closing quotation marks and brackets left aside.
  enum Closing: Sendable { case word, period, comma, colon, question, exclamation }
  /// What a line begins with, an opening quotation mark left aside.
  enum Opening: Sendable { case upper, lower, digit, letterWithoutCase, other }

  /// Where it is.
  var line: Line
  /// Columns on the screen; bytes where the line is longer than `LineShape.longest` bytes.
  var columns: Int
  /// Words that hold a letter or digit; for a long line, as many as make it a paragraph.
  var words: Int
  var marker = Marker.none
  var opening = Opening.other
  var closing = Closing.word
  var isQuoted = false
  /// Whether it is an aside, which the lines around it are judged without.
  var isAside = false
  /// The ruler that it is, if it is nothing else.
  private(set) var ruler: Ruler?
  /// The division of a book that it begins, in a text that has such.
  var division: Division.Rank?

  /// A line of more bytes than this is long: it can be no heading, title or name.
  static let longest = 400

  /// The words of a line of more bytes are not counted where its columns are plain: no rule that asks
  /// for words takes so long a line.
  private static let countedLength = 120

  /// Whether it is so long that it is running text whatever else it looks like.
  var isLong: Bool { line.length > Self.longest }

  init(_ line: Line, text: Span<UInt8>) {
    self.line = line
    columns = line.length
    words = line.length / 6
    guard !line.isBlank else { return }
    let content = text
    marker = Marker(of: content)
    (opening, isQuoted) = Self.opening(content, at: marker.length)
    closing = Self.closing(content)
    let isPlain = line.length > Self.countedLength && ByteSearch.isASCII(content)
    if !isLong && !isPlain { (columns, words) = Self.measure(content) }
    if words == 0 { ruler = Ruler(content) }
  }

  private static func measure(_ text: Span<UInt8>) -> (columns: Int, words: Int) {
    if let words = ByteSearch.plainWords(text) { return (text.count, words) }
    var columns = 0
    var words = WordCounter()
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20 && byte < 0x7F {
        columns += 1
        index += 1
        words.count(ascii: byte)
      } else {
        let glyph = Glyph.decode(text, at: index)
        columns += glyph.columns
        index += glyph.length
        words.count(glyph.scalar)
      }
    }
    return (columns, words.words)
  }

  private static func opening(_ text: Span<UInt8>, at start: Int) -> (Opening, isQuoted: Bool) {
    var index = start
    var isQuoted = false
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      guard Punctuation.opening.contains(glyph.scalar) else {
        let opening = opening(of: glyph.scalar)
        let isName = opening == .lower && isCapital(text, at: index + glyph.length)
        return (isName ? .upper : opening, isQuoted)
      }
      isQuoted = isQuoted || Punctuation.quotes.contains(glyph.scalar)
      index += glyph.length
    }
    return (.other, isQuoted)
  }

  /// Whether a capital follows a small letter, as in the names of some products.
  private static func isCapital(_ text: Span<UInt8>, at index: Int) -> Bool {
    index < text.count && text[index] >= 0x41 && text[index] <= 0x5A
  }

  private static func opening(of scalar: Unicode.Scalar) -> Opening {
    if scalar.isASCII {
      switch scalar {
      case "A"..."Z": return .upper
      case "a"..."z": return .lower
      case "0"..."9": return .digit
      default: return .other
      }
    }
    let properties = scalar.properties
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    return properties.isAlphabetic ? .letterWithoutCase : .other
  }

  private static func closing(_ text: Span<UInt8>) -> Closing {
    var end = text.count
    while end > 0 {
      let start = UTF8Decoding.boundary(in: text, atOrBefore: end - 1)
      let scalar = Glyph.decode(text, at: start).scalar
      if let closing = Punctuation.closing(scalar) {
        return closing == .period && start > 0 && text[start - 1] == 0x3A ? .colon : closing
      }
      guard Punctuation.trailing.contains(scalar) else { return .word }
      end = start
    }
    return .word
  }
}
