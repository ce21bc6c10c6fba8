import Testing

@testable import Articles

/// Holds the count of words by blocks of bytes to the count by single characters.
@Suite struct PlainWordsTests {
  private static let signs = Array("    aZ09--.,'\"(~!".utf8)

  @Test(arguments: [0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 400])
  func `plain text of any length has the words that counting by character gives`(length: Int) {
    var random = SeededGenerator(state: UInt64(length))
    for _ in 0..<200 {
      let text = (0..<length).map { _ in Self.signs.randomElement(using: &random) ?? 0x20 }
      #expect(ByteSearch.plainWords(text.span) == WordCounter.words(in: text.span))
    }
  }

  @Test(arguments: [0x00, 0x09, 0x0A, 0x1F, 0x7F, 0x80, 0xC3, 0xFF] as [UInt8])
  func `a byte that is no visible ASCII makes it no plain text, wherever it stands`(byte: UInt8) {
    for place in 0..<130 {
      var text = [UInt8](repeating: 0x61, count: 130)
      #expect(ByteSearch.plainWords(text.span) == 1)
      text[place] = byte
      #expect(ByteSearch.plainWords(text.span) == nil)
    }
  }
}
