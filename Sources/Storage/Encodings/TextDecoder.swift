import Articles

/// Makes UTF-8 of a text whose form is known, as it comes.
struct TextDecoder {
  private var converter: TextConverter?
  /// Bytes of a mark that are still to be left out.
  private var markLength = 0

  /// A decoder that gives the bytes as they are.
  init() {}

  /// Goes over to a form, where the text begins.
  mutating func begin(with form: TextForm) {
    settle(on: form.encoding)
    markLength = form.markLength
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
    return converter?.convert(bytes, isFinal: isFinal) ?? Array(bytes)
  }
}
