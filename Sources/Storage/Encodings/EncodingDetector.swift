import Articles
import CUchardet

/// Finds out from the first bytes of a text what encoding it is in.
enum EncodingDetector {
  /// What a text was found to be.
  enum Finding: Equatable {
    /// A text; the byte order mark at its start has `markLength` bytes.
    case text(TextEncoding, markLength: Int)
    case binary
  }

  /// Looks at a sample: a byte order mark, then UTF-8, then wide characters without a mark, then what
  /// libuchardet knows of the languages that an encoding is used for, unless the text has `declared` one.
  static func find(
    _ sample: [UInt8], declared: @autoclosure () -> TextEncoding? = nil
  ) -> Finding {
    if ByteSearch.isPlain(sample.span) { return .text(.utf8, markLength: 0) }
    if let marked = marked(sample) { return marked }
    let evidence = EncodingEvidence(sample)
    if evidence.isUTF8, evidence.evenZeros + evidence.oddZeros == 0, isShifted(sample[...]) {
      return .text(TextEncoding(known: "ISO-2022-JP"), markLength: 0)
    }
    if let wide = wide(sample, evidence) { return .text(wide, markLength: 0) }
    if evidence.isBinary { return .binary }
    return .text(narrow(sample, evidence, declared()), markLength: 0)
  }

  /// Looks at a sample from a text that was plain ASCII up to it: neither a byte order mark nor wide
  /// characters can come so late, and a text with something binary behind it is a text.
  static func find(
    late sample: [UInt8], declared: @autoclosure () -> TextEncoding? = nil
  ) -> TextEncoding {
    let evidence = EncodingEvidence(sample)
    if evidence.isUTF8, isShifted(sample[...]) { return TextEncoding(known: "ISO-2022-JP") }
    return narrow(sample, evidence, declared())
  }

  /// UTF-8, or the encoding of one byte a character or a few that a sample is most likely in.
  private static func narrow(
    _ sample: [UInt8], _ evidence: EncodingEvidence,
    _ declared: @autoclosure () -> TextEncoding?
  ) -> TextEncoding {
    // Hardly a text in another encoding is well-formed UTF-8 by chance, whatever it says.
    if evidence.isUTF8 { return .utf8 }
    if let declared = declared(), !declared.isUTF8 {
      return evidence.isMostlyUTF8 ? .utf8 : declared
    }
    let guess = guess(sample) ?? .fallback
    // Any bytes make sense in an encoding of one byte a character, so that says little.
    return evidence.isDamagedUTF8 && !guess.hasWideCharacters ? .utf8 : guess
  }

  /// The byte order marks of the Unicode Standard; that of UTF-8 is left to the reader of lines.
  private static func marked(_ sample: [UInt8]) -> Finding? {
    let marks: [(bytes: [UInt8], name: String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for mark in marks where sample.starts(with: mark.bytes) {
      return .text(TextEncoding(known: mark.name), markLength: mark.bytes.count)
    }
    return sample.starts(with: [0xEF, 0xBB, 0xBF]) ? .text(.utf8, markLength: 0) : nil
  }

  /// Whether it has the sequences with which ISO-2022-JP (RFC 1468) goes over to Japanese.
  static func isShifted(_ sample: ArraySlice<UInt8>) -> Bool {
    var next = sample.startIndex
    while let found = sample[next...].firstIndex(of: 0x1B) {
      if isShift(sample[found...]) { return true }
      next = found + 1
    }
    return false
  }

  /// Whether the escape at the start of `bytes` begins such a sequence.
  static func isShift(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let next = bytes.dropFirst().prefix(2)
    return next.elementsEqual([0x24, 0x42]) || next.elementsEqual([0x24, 0x40])
  }

  /// UTF-16 or UTF-32 without a mark: a text has spaces and line ends, whose upper bytes are zero.
  private static func wide(_ sample: [UInt8], _ evidence: EncodingEvidence) -> TextEncoding? {
    let candidates =
      evidence.evenZeros + evidence.oddZeros > sample.count / 2
      ? ["UTF-32LE", "UTF-32BE"]
      : evidence.zeroHalf.map { $0.isEven ? ["UTF-16BE"] : ["UTF-16LE"] } ?? []
    return candidates.first { isText(sample, in: $0) }.map(TextEncoding.init(known:))
  }

  /// Whether a sample makes a text with spaces and without marks in a wide encoding.
  private static func isText(_ sample: [UInt8], in name: String) -> Bool {
    guard let converter = TextConverter(from: TextEncoding(known: name)) else { return false }
    let text = converter.convert(sample[...])
    let evidence = EncodingEvidence(text)
    let spaces = text.count { $0 == 0x20 || $0 == 0x0A }
    let replaced = String(decoding: text, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
    return replaced == 0 && !evidence.isBinary && evidence.evenZeros + evidence.oddZeros == 0
      && spaces * 40 >= text.count
  }

  /// What libuchardet 0.0.7 takes it for, where `iconv` knows that.
  private static func guess(_ sample: [UInt8]) -> TextEncoding? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let code = unsafe sample.withUnsafeBytes { bytes in
      unsafe uchardet_handle_data(
        detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard code == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    let known = unsafe String(cString: name)
    guard !known.isEmpty, let encoding = TextEncoding(named: supersets[known] ?? known),
      let text = TextConverter(from: encoding)?.convert(sample[...])
    else { return nil }
    return makesSense(text) ? encoding : nil
  }

  /// Whether each byte has become a character: a guess under which some mean nothing is a wrong one.
  private static func makesSense(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar != "\u{FFFD}" && !(0x80...0x9F).contains(scalar.value)
    }
  }

  /// Encodings that texts claim to be in, and those that they are in: the upper control characters of
  /// the first are signs of punctuation in the second (WHATWG Encoding Standard, section 4.2).
  private static let supersets = ["ISO-8859-1": "WINDOWS-1252", "ISO-8859-9": "WINDOWS-1254"]
}
