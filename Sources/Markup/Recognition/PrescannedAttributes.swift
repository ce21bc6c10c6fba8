/// The attributes of a tag, as the prescan for an encoding reads them (section 13.2.3.2 of the HTML
/// Standard, "get an attribute").
struct PrescannedAttributes {
  private let text: [UInt8]
  /// Where the next one begins; at the end, where the text goes on behind the tag.
  private(set) var end: Int

  /// The attributes that begin at `start`, behind the name of the tag.
  init(_ text: [UInt8], from start: Int) {
    self.text = text
    end = start
  }

  /// The next name in lower case with its value; nil at the end of the tag.
  mutating func next() -> (name: String, value: String)? {
    while end < text.count, text[end] <= 0x20 || text[end] == 0x2F { end += 1 }
    guard end < text.count, text[end] != 0x3E else {
      end = min(end + 1, text.count)
      return nil
    }
    let name = takeName()
    let before = end
    skipSpace()
    guard end < text.count, text[end] == 0x3D else {
      end = before
      return (name, "")
    }
    end += 1
    skipSpace()
    return takeValue().map { (name, $0) }
  }

  private mutating func takeName() -> String {
    let start = end
    while end < text.count {
      let byte = text[end]
      if byte <= 0x20 || byte == 0x2F || byte == 0x3E || byte == 0x3D && end > start { break }
      end += 1
    }
    return string(start..<end).lowercased()
  }

  private mutating func takeValue() -> String? {
    guard end < text.count else { return nil }
    let quote = text[end]
    if quote == 0x22 || quote == 0x27 {
      let start = end + 1
      end = start
      while end < text.count, text[end] != quote { end += 1 }
      guard end < text.count else { return nil }
      end += 1
      return string(start..<end - 1)
    }
    let start = end
    while end < text.count, text[end] > 0x20, text[end] != 0x3E { end += 1 }
    return string(start..<end)
  }

  private mutating func skipSpace() {
    while end < text.count, text[end] <= 0x20 { end += 1 }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
