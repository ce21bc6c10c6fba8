/// What of a text is shown in another form than it has, since a terminal would obey or mangle it.
public struct NeutralisedText {
  /// Characters, and bytes that are no UTF-8.
  public private(set) var count = 0
  /// Where the first of them is, and how it is shown.
  public private(set) var first: (offset: Int, shown: Glyph)?

  /// Bytes that are read at a time.
  private static let window = 64 << 10
  /// No character has more bytes, so that one at the end of a window is known to be whole.
  private static let longest = 4

  /// Looks through all of a text.
  public init(in source: any ByteSource) {
    var offset = 0
    while offset < source.count {
      let bytes = source.bytes(in: offset..<(offset + Self.window))
      guard !bytes.isEmpty else { return }
      let isLast = offset + bytes.count >= source.count
      offset += look(through: bytes.span, at: offset, isLast: isLast)
    }
  }

  /// Returns how many bytes were looked through.
  private mutating func look(through text: Span<UInt8>, at offset: Int, isLast: Bool) -> Int {
    let end = isLast ? text.count : max(1, text.count - Self.longest)
    var index = offset == 0 && Self.hasByteOrderMark(text) ? 3 : 0
    while index < end {
      if (0x20...0x7E).contains(text[index]) {
        index += 1
        continue
      }
      let glyph = Glyph.decode(text, at: index)
      if !glyph.isSpace, !Self.isItself(glyph, text, at: index) {
        count += 1
        first = first ?? (offset + index, glyph)
      }
      index += glyph.length
    }
    return index
  }

  private static func isItself(_ glyph: Glyph, _ text: Span<UInt8>, at index: Int) -> Bool {
    guard let (value, length) = UTF8Decoding.scalar(in: text, at: index) else { return false }
    return value == glyph.scalar.value && length == glyph.length
  }

  private static func hasByteOrderMark(_ text: Span<UInt8>) -> Bool {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
  }
}
