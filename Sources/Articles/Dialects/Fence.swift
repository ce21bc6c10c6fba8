/// A line that begins or ends a stretch of code: three or more of "`" or "~".
struct Fence: Equatable, Sendable {
  let sign: UInt8
  /// How many signs it has.
  let length: UInt8
  /// Whether words follow the signs, which say in what language the code is.
  let hasWords: Bool

  /// Reads a line without the white space around it; nil where it is no fence.
  init?(_ text: Span<UInt8>) {
    guard text.count >= 3, text[0] == 0x60 || text[0] == 0x7E else { return nil }
    var count = 1
    while count < text.count, text[count] == text[0] { count += 1 }
    guard count >= 3 else { return nil }
    // With more of the sign behind it, it is code within a line.
    guard ByteSearch.first(text[0], in: text, count..<text.count) == nil else { return nil }
    sign = text[0]
    length = UInt8(clamping: count)
    hasWords = count < text.count
  }

  /// Whether it is no line of signs below a heading.
  var isCertain: Bool { sign == 0x60 || hasWords || length == 3 }

  /// Whether it ends the stretch that `other` has begun.
  func closes(_ other: Fence) -> Bool {
    sign == other.sign && length >= other.length && !hasWords
  }
}
