import Articles

/// How a text is written, as far as a sample of it shows; the same for a file and for a pipe.
struct TextForm: Equatable {
  /// The bytes of a sample: the first of the text, or those from the first that is not ASCII on.
  static let sampleSize = 64 << 10
  /// A text that is plain ASCII for as many bytes counts as UTF-8, whatever comes after them.
  static let reach = 16 << 20

  /// What its bytes are to be converted from.
  var encoding: TextEncoding
  /// The bytes of the mark of the encoding at the start.
  var markLength = 0
  /// Whether the sample has bytes that show the encoding, which plain ASCII does not.
  var isTold = true

  /// A text that is in UTF-8 and shown as it is.
  static let plain = TextForm(encoding: .utf8)

  /// Whether its bytes are the text as it stands.
  var isPlain: Bool { encoding.isUTF8 }

  /// The form of a text in an encoding.
  init(encoding: TextEncoding) { self.encoding = encoding }

  /// What the first bytes of a text show; nil where it is no text.
  init?(of sample: [UInt8], _ decoding: Decoding) {
    encoding = decoding.encoding ?? .utf8
    // What a page declares is looked for only where its bytes are not UTF-8.
    switch EncodingDetector.find(
      sample, declared: EncodingLabel.encoding(declaredIn: sample, named: decoding.fileName))
    {
    case .text(let found, let length):
      if decoding.encoding ?? found == found { (encoding, markLength) = (found, length) }
    case .binary where decoding.takesBinary || decoding.encoding != nil: break
    case .binary: return nil
    }
    isTold = decoding.encoding != nil || !Self.isASCII(sample[...])
  }

  /// Whether bytes are the same in every encoding that a text is likely to be in.
  static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    ByteSearch.isPlain(bytes.span)
      || bytes.allSatisfy { $0 < 0x80 && $0 != 0 } && !EncodingDetector.isShifted(bytes)
  }

  /// The first byte that shows the encoding of a text that was ASCII before; nil where there is none.
  static func firstTelling(in bytes: ArraySlice<UInt8>) -> Int? {
    if ByteSearch.isPlain(bytes.span) { return nil }
    return bytes.indices.first { index in
      bytes[index] >= 0x80 || bytes[index] == 0x1B && EncodingDetector.isShift(bytes[index...])
    }
  }
}
