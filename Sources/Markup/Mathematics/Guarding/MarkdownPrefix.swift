/// What a line of Markdown begins with before its words: signs of quotations and of entries of lists.
struct MarkdownPrefix: Equatable {
  /// How many quotations the line stands in.
  private(set) var quotations = 0
  /// Whether an entry of a list begins.
  private(set) var isItem = false
  /// Columns before the words, and where the words begin.
  private(set) var indent = 0
  private(set) var end: Int
  /// Columns of white space right before the words.
  private(set) var gap = 0

  /// The prefix of the line that begins at `start`.
  init(_ text: [UInt8], _ start: Int) {
    end = start
    while true {
      skipSpaces(text)
      guard end < text.count else { return }
      if text[end] == UInt8(ascii: ">"), gap < 4 {
        quotations += 1
        take(1, text)
      } else if let length = Self.marker(text, end), gap < 4 {
        isItem = true
        take(length, text)
      } else {
        return
      }
    }
  }

  /// Where the signs of `quotations` nested quotations end, from the beginning of a line.
  static func end(of quotations: Int, _ text: [UInt8], _ start: Int) -> Int {
    var (at, rest) = (start, quotations)
    while rest > 0 {
      var next = at
      while next < text.count, text[next] == 0x20 { next += 1 }
      guard next < text.count, text[next] == UInt8(ascii: ">") else { break }
      at = next + 1
      if at < text.count, text[at] == 0x20 { at += 1 }
      rest -= 1
    }
    return at
  }

  private mutating func skipSpaces(_ text: [UInt8]) {
    gap = 0
    while end < text.count, text[end] == 0x20 || text[end] == 0x09 {
      gap += text[end] == 0x09 ? 4 : 1
      end += 1
    }
    indent += gap
  }

  /// Takes a sign; one space behind it belongs to it.
  private mutating func take(_ length: Int, _ text: [UInt8]) {
    end += length
    indent += length
    if end < text.count, text[end] == 0x20 {
      end += 1
      indent += 1
    }
  }

  /// The length of the bullet or the number of an entry, which white space follows.
  private static func marker(_ text: [UInt8], _ start: Int) -> Int? {
    var at = start
    switch text[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): at += 1
    case 0x30...0x39:
      while at < text.count, at - start < 9, (0x30...0x39).contains(text[at]) { at += 1 }
      guard at < text.count, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")")
      else { return nil }
      at += 1
    default: return nil
    }
    let isEnd = at >= text.count || text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0A
    return isEnd ? at - start : nil
  }
}
