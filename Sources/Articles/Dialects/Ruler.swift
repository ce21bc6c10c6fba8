/// A line that is made of one sign and nothing else, such as the line below an underlined heading.
struct Ruler: Equatable {
  let sign: UInt8
  /// How many signs it has.
  let length: Int

  /// Reads a line without the white space around it; nil where it is no ruler of three signs or more.
  init?(_ text: Span<UInt8>) {
    guard text.count >= 3, text.count <= LineShape.longest, Self.isSign(text[0]) else { return nil }
    for index in 1..<text.count where text[index] != text[0] { return nil }
    sign = text[0]
    length = text.count
  }

  /// Whether it is as long as the text above it, which has `columns` columns.
  func underlines(columns: Int) -> Bool { length >= columns - 2 && length <= columns + 12 }

  /// The signs that headings are underlined with.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2D, 0x7E, 0x5E, 0x22, 0x27, 0x60, 0x23, 0x2A, 0x2B, 0x2E, 0x3A, 0x5F: true
    default: false
    }
  }
}
