/// Makes UTF-8 of a text as it comes, in an encoding that was named or is found out on the way.
///
/// Plain ASCII goes through as it is; the first other bytes decide.
struct StreamDecoder {
  /// What was found so far.
  private(set) var encoding: TextEncoding?
  private var converter: TextConverter?
  private var isAtStart = true
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
    return converter?.convert(bytes) ?? Array(bytes)
  }

  /// What is left when no more will come.
  mutating func finish() -> [UInt8] { converter?.convert([], isFinal: true) ?? [] }

  private mutating func settle(on found: TextEncoding) {
    encoding = found
    converter = found.isUTF8 ? nil : TextConverter(from: found)
  }

  /// Whether bytes are the same in every encoding that a text is likely to be in.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 && $0 != 0 } && !EncodingDetector.isShifted(bytes)
  }
}
