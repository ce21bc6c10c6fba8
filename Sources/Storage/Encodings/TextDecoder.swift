import Articles

/// Makes UTF-8 of a text whose form is known, as it comes.
struct TextDecoder {
  private var converter: TextConverter?
  private var overstrikes: OverstrikeDecoder?
  /// Bytes of a mark that are still to be left out.
  private var markLength = 0

  /// Whether overstrikes are removed.
  var removesOverstrikes: Bool { overstrikes != nil }

  /// A decoder that gives the bytes as they are.
  init() {}

  /// Goes over to a form, where the text begins.
  mutating func begin(with form: TextForm) {
    settle(on: form.encoding)
    markLength = form.markLength
    if form.isStruck { overstrikes = OverstrikeDecoder(at: 0) }
  }

  /// Goes over to an encoding; what came before was ASCII.
  mutating func settle(on encoding: TextEncoding) {
    converter = encoding.isUTF8 ? nil : TextConverter(from: encoding)
  }

  /// The text of the next bytes; with `isFinal`, no more will come.
  mutating func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool = false) -> [UInt8] {
    let mark = min(markLength, bytes.count)
    markLength -= mark
    let bytes = bytes.dropFirst(mark)
    let text = converter?.convert(bytes, isFinal: isFinal) ?? Array(bytes)
    return overstrikes?.decode(text, isFinal: isFinal) ?? text
  }

  /// What is bold or underlined in the text that came out since this was last asked.
  mutating func takeMarks() -> [Mark] { overstrikes?.takeMarks() ?? [] }
}
