extension PrintableText {
  /// Adds the printable form of a line as UTF-8, its white space kept, tabs among it.
  public static func append(keeping line: Span<UInt8>, to utf8: inout [UInt8]) {
    var index = 0
    while index < line.count {
      let plain = plainEnd(in: line, from: index)
      unsafe line.extracting(index..<plain).withUnsafeBufferPointer {
        unsafe utf8.append(contentsOf: $0)
      }
      index = plain
      guard index < line.count else { return }
      let glyph = Glyph.decode(line: line, at: index)
      utf8.append(contentsOf: UTF8.encode(glyph.scalar) ?? UTF8.encodedReplacementCharacter)
      index += glyph.length
    }
  }

  /// Where what is visible ASCII or a tab ends.
  private static func plainEnd(in line: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < line.count, line[end] &- 0x20 < 0x5F || line[end] == 0x09 { end += 1 }
    return end
  }
}
