/// Counts the bytes of a text that are neither white space nor a sign that depends on the width to
/// which a formatter has set it: its own hyphens (U+2010), and the lines of its tables.
///
/// A place that is counted so is the same wherever the lines were broken.
public struct LetterCounter {
  private let bytes: [UInt8]
  /// The bytes after which nothing is counted in a longer text.
  private static let most = 16 << 20
  /// All letters.
  public let count: Int

  /// Reads all of `source`.
  public init(_ source: any ByteSource) {
    let bytes = source.bytes(in: 0..<min(source.count, Self.most))
    self.bytes = bytes
    count = Self.letters(in: bytes.span, 0..<bytes.count)
  }

  /// The place of a byte of the text: twice the letters before it, and one more for a letter itself,
  /// so that the white space before a letter is a place of its own.
  public func place(of offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let isLetter = offset < bytes.count && Self.length(in: bytes.span, at: offset).isLetter
    return 2 * Self.letters(in: bytes.span, 0..<offset) + (isLetter ? 1 : 0)
  }

  /// The first byte at a place.
  public func offset(of place: Int) -> Int {
    let text = bytes.span
    var (index, left) = (0, place / 2)
    while index < text.count {
      let length = Self.length(in: text, at: index)
      if left == 0, length.isLetter || place % 2 == 0 { return index }
      if length.isLetter { left -= 1 }
      index += length.bytes
    }
    return text.count
  }

  private static func letters(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var (index, count) = (range.lowerBound, 0)
    while index < range.upperBound {
      let length = length(in: text, at: index)
      if length.isLetter { count += 1 }
      index += length.bytes
    }
    return count
  }

  /// Whether a byte counts, and how many bytes to go on by.
  private static func length(
    in text: Span<UInt8>, at index: Int
  ) -> (isLetter: Bool, bytes: Int) {
    let byte = text[index]
    guard byte == 0xE2, index + 2 < text.count else { return (byte > 0x20, 1) }
    let isSign =
      text[index + 1] == 0x80 && text[index + 2] == 0x90 || text[index + 1] | 1 == 0x95
    return isSign ? (false, 3) : (true, 1)
  }
}
