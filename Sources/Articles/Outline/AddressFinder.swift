/// Finds addresses of the web in a text: "http://", "https://" and what follows without a space.
enum AddressFinder {
  static func addresses(_ text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let colon = ByteSearch.first(0x3A, in: text, from..<text.count) {
      from = colon + 1
      guard let start = start(of: text, colon: colon) else { continue }
      var end = colon + 3
      while end < text.count, isPart(text[end]) { end += 1 }
      while end > colon + 3, isTrailing(text[end - 1]) { end -= 1 }
      guard end > colon + 3 else { continue }
      found.append(start..<end)
      from = end
    }
    return found
  }

  private static func start(of text: Span<UInt8>, colon: Int) -> Int? {
    guard colon + 2 < text.count, text[colon + 1] == 0x2F, text[colon + 2] == 0x2F else {
      return nil
    }
    let front = text.extracting(0..<colon)
    if Wording.ends(front, with: "https") { return colon - 5 }
    return Wording.ends(front, with: "http") ? colon - 4 : nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x7F
  }

  /// Marks that end a sentence rather than an address.
  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x29, 0x5D: true
    default: false
    }
  }
}
