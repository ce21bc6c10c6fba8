/// A text as it is pasted: its first 64 KiB, lines ended by newlines, other controls left out.
struct PastedText {
  private static let limit = 64 * 1024
  private var bytes: [UInt8] = []
  private var isFull = false

  /// The text so far.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a byte where there is room for it; a character is never cut.
  mutating func append(_ byte: UInt8) {
    let continues = byte & 0xC0 == 0x80
    if bytes.count >= Self.limit, !continues { isFull = true }
    guard !isFull else { return }
    switch byte {
    case 0x0A, 0x0D: bytes.append(0x0A)
    case 0x09, 0x20...0x7E, 0x80...0xFF: bytes.append(byte)
    default: break
    }
  }
}
