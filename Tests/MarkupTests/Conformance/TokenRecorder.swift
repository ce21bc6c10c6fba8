@testable import Markup

/// Writes tokens down as html5lib has them.
struct TokenRecorder: TokenSink {
  private(set) var tokens: [JSONValue] = []
  private var pending: [UInt8] = []
  var next: HTMLTokenizer.Content? { nil }
  var allowsCDATA: Bool { false }

  /// The tokens of `input`, given in pieces of `length` bytes, or whole with 0.
  static func tokens(of test: TokenizerCase, piece length: Int) -> [JSONValue] {
    var tokenizer = HTMLTokenizer()
    tokenizer.content = test.content
    tokenizer.lastStartTag = test.lastStartTag
    var recorder = TokenRecorder()
    var window: [UInt8] = []
    var start = 0
    repeat {
      let end = length == 0 ? test.input.count : min(test.input.count, start + length)
      window += test.input[start..<end]
      start = end
      let used = tokenizer.run(window.span, isFinal: end == test.input.count, sink: &recorder)
      window.removeFirst(used)
    } while start < test.input.count
    recorder.flush()
    return recorder.tokens
  }

  mutating func text(_ bytes: Span<UInt8>, at offset: Int) {
    for index in bytes.indices { pending.append(bytes[index]) }
  }

  mutating func startTag(_ tag: borrowing HTMLTokenizer) {
    var values: [JSONValue.Member] = []
    for attribute in tag.attributes {
      values.append(
        .init(
          name: Self.string(tag.bytes[attribute.name]),
          value: .string(Self.string(tag.bytes[attribute.value]))))
    }
    let token: [JSONValue] = [
      .string("StartTag"), .string(Self.string(tag.name[...])), .object(values),
    ]
    add(tag.isSelfClosing ? token + [.bool(true)] : token)
  }

  mutating func endTag(_ tag: borrowing HTMLTokenizer) {
    add([.string("EndTag"), .string(Self.string(tag.name[...]))])
  }

  mutating func comment(_ bytes: Span<UInt8>) {
    var text: [UInt8] = []
    for index in bytes.indices { text.append(bytes[index]) }
    add([.string("Comment"), .string(Self.string(text[...]))])
  }

  mutating func doctype(_ doctype: HTMLTokenizer.Doctype) {
    func word(_ bytes: [UInt8]?) -> JSONValue {
      bytes.map { .string(Self.string($0[...])) } ?? .null
    }
    add([
      .string("DOCTYPE"), word(doctype.name), word(doctype.publicID), word(doctype.systemID),
      .bool(doctype.isCorrect),
    ])
  }

  private mutating func add(_ token: [JSONValue]) {
    flush()
    tokens.append(.array(token))
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    tokens.append(.array([.string("Character"), .string(Self.string(pending[...]))]))
    pending = []
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
