import Testing

@testable import Storage

/// Holds conversion to giving the same text however its bytes come.
@Suite struct TextConverterTests {
  @Test(arguments: [
    ("japanese", "SHIFT_JIS"), ("japanese", "ISO-2022-JP"), ("chinese", "GB18030"),
    ("german", "UTF-16LE"), ("russian", "KOI8-R"), ("korean", "UTF-32BE"),
  ])
  func `a text cut at any byte is the same text`(language: String, encoding: String) throws {
    let text = EncodedText.sample(language)
    let bytes = try EncodedText.bytes(text, in: encoding)
    for cut in 0...bytes.count {
      let converter = try #require(TextConverter(from: TextEncoding(known: encoding)))
      let converted =
        converter.convert(bytes[..<cut]) + converter.convert(bytes[cut...], isFinal: true)
      #expect(String(decoding: converted, as: UTF8.self) == text)
    }
  }

  @Test func `what means nothing becomes a mark and the rest is read`() throws {
    let converter = try #require(TextConverter(from: TextEncoding(known: "SHIFT_JIS")))
    let bytes = try EncodedText.bytes("眠り", in: "SHIFT_JIS")
    let converted = converter.convert((bytes + [0xFF] + bytes + [0x83])[...], isFinal: true)
    #expect(String(decoding: converted, as: UTF8.self) == "眠り\u{FFFD}眠り\u{FFFD}")
  }

  @Test func `a text of many pieces is converted whole`() throws {
    let text = String(repeating: EncodedText.sample("russian"), count: 2000)
    let bytes = try EncodedText.bytes(text, in: "KOI8-R")
    let converter = try #require(TextConverter(from: TextEncoding(known: "KOI8-R")))
    #expect(converter.convert(bytes[...], isFinal: true).elementsEqual(text.utf8))
  }
}
