import Articles

/// Makes UTF-8 of a text as it comes, in an encoding that was named or is found out on the way.
///
/// Plain ASCII goes through as it is; the first other bytes decide.
struct StreamDecoder {
  /// What was found so far.
  private(set) var encoding: TextEncoding?
  private var converter: TextConverter?
  private var isAtStart = true
  /// Bytes of UTF-8 that came out before overstrikes were found.
  private var passed = 0
  private var overstrikes = Overstrikes.undecided

  /// What is known of overstrikes in the text.
  private enum Overstrikes {
    case undecided, none
    case read(OverstrikeDecoder)
  }
  private let takesBinary: Bool

  /// A decoder that does as `decoding` says.
  init(_ decoding: Decoding) {
    takesBinary = decoding.takesBinary
    if let named = decoding.encoding { settle(on: named) }
  }

  /// The UTF-8 of the next bytes; nil where they show that this is no text.
  mutating func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes = bytes
    if encoding == nil, !Self.isPlain(bytes) {
      switch EncodingDetector.find(Array(bytes)) {
      case .binary where !takesBinary: return nil
      case .binary: settle(on: .utf8)
      case .text(let found, let markLength):
        settle(on: found)
        if isAtStart { bytes = bytes.dropFirst(markLength) }
      }
    }
    isAtStart = isAtStart && bytes.isEmpty
    return unstruck(converter?.convert(bytes) ?? Array(bytes))
  }

  /// What is left when no more will come.
  mutating func finish() -> [UInt8] {
    unstruck(converter?.convert([], isFinal: true) ?? [], isFinal: true)
  }

  /// What is bold or underlined in the text that came out since this was last asked.
  mutating func takeMarks() -> [Mark] {
    guard case .read(var decoder) = overstrikes else { return [] }
    defer { overstrikes = .read(decoder) }
    return decoder.takeMarks()
  }

  /// Text with each character once; the first backspace or escape decides whether it has others.
  private mutating func unstruck(_ text: [UInt8], isFinal: Bool = false) -> [UInt8] {
    if case .undecided = overstrikes, let isUsed = OverstrikeEvidence.isUsed(in: text) {
      overstrikes = isUsed ? .read(OverstrikeDecoder(at: passed)) : .none
    }
    guard case .read(var decoder) = overstrikes else {
      passed += text.count
      return text
    }
    overstrikes = .undecided
    defer { overstrikes = .read(decoder) }
    return decoder.decode(text, isFinal: isFinal)
  }

  private mutating func settle(on found: TextEncoding) {
    encoding = found
    converter = found.isUTF8 ? nil : TextConverter(from: found)
  }

  /// Whether bytes are the same in every encoding that a text is likely to be in.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    ByteSearch.isPlain(bytes.span)
      || bytes.allSatisfy { $0 < 0x80 && $0 != 0 } && !EncodingDetector.isShifted(bytes)
  }
}
