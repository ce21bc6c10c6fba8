/// Replaces character references in text without tags.
struct ReferenceText: TokenSink {
  private var bytes: [UInt8] = []
  var next: HTMLTokenizer.Content? { nil }
  var allowsCDATA: Bool { false }

  /// The bytes of a text in which `&amp;` and the like are replaced.
  static func text(of text: String) -> [UInt8] {
    var tokenizer = HTMLTokenizer()
    tokenizer.content = .rcdata
    var sink = ReferenceText()
    let bytes = Array(text.utf8)
    _ = tokenizer.run(bytes.span, isFinal: true, sink: &sink)
    return sink.bytes
  }

  mutating func text(_ bytes: Span<UInt8>, at offset: Int) {
    unsafe bytes.withUnsafeBufferPointer { unsafe self.bytes.append(contentsOf: $0) }
  }

  mutating func startTag(_ tag: borrowing HTMLTokenizer) {}
  mutating func endTag(_ tag: borrowing HTMLTokenizer) {}
  mutating func comment(_ bytes: Span<UInt8>) {}
  mutating func doctype(_ doctype: HTMLTokenizer.Doctype) {}
}
