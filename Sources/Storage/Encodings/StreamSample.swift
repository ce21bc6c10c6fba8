import Articles

/// The bytes by which the form of a text is judged, and what was shown of them before they were all
/// there.
struct StreamSample {
  /// How the text before it was decoded.
  let start: TextDecoder
  /// Bytes of text that came out before it.
  let base: Int
  /// Whether the text was plain ASCII before it.
  let isLate: Bool
  /// The encoding that the text has said it is in.
  let declared: TextEncoding?
  /// Its bytes so far.
  private(set) var bytes: [UInt8] = []
  /// The text of them that came out.
  private var shown: [UInt8] = []
  /// What they showed last; nil where nothing has come out yet.
  private(set) var form: TextForm?
  /// How many of them showed it.
  private var judged = 0

  /// A sample that begins where the text is.
  init(after start: TextDecoder, base: Int, isLate: Bool, declared: TextEncoding? = nil) {
    self.start = start
    self.base = base
    self.isLate = isLate
    self.declared = declared
  }

  /// How many bytes are missing.
  var room: Int { TextForm.sampleSize - bytes.count }

  /// Adds bytes that are not shown yet.
  mutating func hold(_ more: ArraySlice<UInt8>) { bytes += more }

  /// The text of what is held back together with the bytes that came before, by `decoder`, which goes
  /// over to another form where they show one.
  ///
  /// They are judged again when twice as many have come, and when they are `whole`.
  mutating func show(
    _ more: ArraySlice<UInt8>, isWhole: Bool, _ decoding: Decoding, _ decoder: inout TextDecoder
  ) -> DecodedPiece {
    guard isWhole || form?.isTold != true || bytes.count >= 2 * judged else {
      return goOn(more, &decoder)
    }
    guard let found = tell(decoding, isWhole: isWhole) else { return .binary }
    judged = bytes.count
    defer { form = found }
    return found == form ? goOn(more, &decoder) : begin(found, &decoder)
  }

  private func tell(_ decoding: Decoding, isWhole: Bool) -> TextForm? {
    if isLate {
      return TextForm(encoding: EncodingDetector.find(late: bytes, declared: declared))
    }
    // What looks binary may do so only at its beginning.
    return TextForm(of: bytes, decoding) ?? (isWhole ? nil : .plain)
  }

  private mutating func goOn(
    _ more: ArraySlice<UInt8>, _ decoder: inout TextDecoder
  ) -> DecodedPiece {
    let text = decoder.decode(more)
    shown += text
    return .text(text)
  }

  /// Decodes all of it by another form.
  private mutating func begin(_ found: TextForm, _ decoder: inout TextDecoder) -> DecodedPiece {
    decoder = start
    if isLate { decoder.settle(on: found.encoding) } else { decoder.begin(with: found) }
    let before = shown
    shown = decoder.decode(bytes[...])
    let isSame = shown.starts(with: before)
    return isSame ? .text(Array(shown[before.count...])) : .rewritten(from: base, shown)
  }
}
