/// The characters that stand for a formula while Markdown is parsed.
///
/// A parser takes all of them for letters. The first says which formula it is: of three bytes where the
/// formula has an odd number of them, else of four. The others fill.
enum Placeholder {
  /// The first characters of three bytes.
  static let short: ClosedRange<UInt32> = 0xE000...0xF8FF
  /// The first characters of four bytes.
  static let long: ClosedRange<UInt32> = 0xF0000...0xFFFFD
  /// A character of two bytes that Unicode has given to no letter.
  static let filler: [UInt8] = [0xDF, 0xBF]

  /// The private-use character at a byte, and its length.
  static func scalar(_ text: Span<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    let first = text[index]
    guard first == 0xEE || first == 0xEF || first == 0xF3 else { return nil }
    let length = first == 0xF3 ? 4 : 3
    guard index + length <= text.count else { return nil }
    var value = UInt32(first & (length == 4 ? 0x07 : 0x0F))
    for place in 1..<length { value = value << 6 | UInt32(text[index + place] & 0x3F) }
    guard short.contains(value) || long.contains(value) else { return nil }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Where the fillers end that begin at a byte; `fillers` is the most that there may be.
  static func end(_ text: Span<UInt8>, _ start: Int, fillers: Int) -> Int {
    var at = start
    let last = min(text.count, start + 2 * fillers)
    while at + 1 < last, text[at] == filler[0], text[at + 1] == filler[1] { at += 2 }
    return at
  }
}
