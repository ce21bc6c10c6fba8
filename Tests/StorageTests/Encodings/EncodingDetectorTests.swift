import Testing

@testable import Storage

/// Holds the detector to reading texts of ours in the encodings of their languages.
@Suite struct EncodingDetectorTests {
  private func decoded(_ bytes: [UInt8]) -> String? {
    guard case .text(let encoding, let mark) = EncodingDetector.find(bytes) else { return nil }
    if encoding.isUTF8 { return String(decoding: bytes, as: UTF8.self) }
    let text = TextConverter(from: encoding)?.convert(bytes[mark...], isFinal: true) ?? []
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: [
    ("german", "ISO-8859-1"), ("german", "WINDOWS-1252"), ("french", "WINDOWS-1252"),
    ("russian", "KOI8-R"), ("russian", "WINDOWS-1251"), ("greek", "ISO-8859-7"),
    ("japanese", "SHIFT_JIS"), ("japanese", "EUC-JP"), ("japanese", "ISO-2022-JP"),
    ("chinese", "GB18030"), ("korean", "EUC-KR"),
  ])
  func `a text in the encoding of its language is read`(language: String, encoding: String) throws {
    let text = EncodedText.sample(language)
    #expect(decoded(try EncodedText.bytes(text, in: encoding)) == text)
  }

  @Test(
    arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"],
    ["german", "russian", "japanese"])
  func `wide characters with a mark are read in both orders`(
    encoding: String, language: String
  ) throws {
    let text = EncodedText.sample(language)
    let bytes = try EncodedText.bytes("\u{FEFF}" + text, in: encoding)
    #expect(decoded(bytes) == text)
  }

  @Test(
    arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"], ["german", "french"])
  func `wide characters of a Latin text are read without a mark`(
    encoding: String, language: String
  ) throws {
    let text = EncodedText.sample(language)
    #expect(decoded(try EncodedText.bytes(text, in: encoding)) == text)
  }

  @Test(arguments: ["german", "russian", "japanese", "chinese", "korean", "greek"])
  func `UTF-8 stays UTF-8 wherever a sample is cut`(language: String) {
    let bytes = Array(EncodedText.sample(language).utf8)
    for count in 0...bytes.count {
      let found = EncodingDetector.find(Array(bytes[..<count]))
      #expect(found == .text(.utf8, markLength: 0))
    }
  }

  @Test func `UTF-8 with a piece of another text in it stays UTF-8`() throws {
    let pasted = try EncodedText.bytes("Käse", in: "ISO-8859-1")
    let bytes = Array(EncodedText.sample("german").utf8) + pasted
    #expect(EncodingDetector.find(bytes) == .text(.utf8, markLength: 0))
  }

  @Test func `zeros that a crash left in a text make it no binary`() {
    let text = Array("Sleep and skin\n\nGo to bed early.\n".utf8)
    let bytes = text + [UInt8](repeating: 0, count: 4096) + text
    #expect(EncodingDetector.find(bytes) == .text(.utf8, markLength: 0))
  }

  @Test func `escape sequences make a text no binary`() {
    let text = String(repeating: "\u{1B}[1mBold\u{1B}[0m and B\u{8}Bold words.\n", count: 20)
    #expect(EncodingDetector.find(Array(text.utf8)) == .text(.utf8, markLength: 0))
  }

  @Test(arguments: 1...20)
  func `bytes without sense are no text`(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let bytes = (0..<4000).map { _ in UInt8(truncatingIfNeeded: random.next() >> 20) }
    #expect(EncodingDetector.find(bytes) == .binary)
  }
}
