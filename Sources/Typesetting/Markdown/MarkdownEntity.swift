/// What Markdown, like HTML, reads as another character: `&amp;`, `&#65;`.
enum MarkdownEntity {
  private static let longest = 32

  /// Whether some bytes begin with one.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "&") else { return false }
    var name = bytes.dropFirst()
    if name.first == UInt8(ascii: "#") { name = name.dropFirst() }
    let letters = name.prefix(longest).prefix(while: isLetter)
    return !letters.isEmpty && name.dropFirst(letters.count).first == UInt8(ascii: ";")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
