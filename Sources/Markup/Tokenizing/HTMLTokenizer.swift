/// Reads the tokens of HTML after section 13.2.5 of the HTML Standard.
///
/// It can stop behind any byte and go on with the next, and reads each byte about once: of a tag or a
/// comment that has not ended it keeps what it has read, within ``Limits``. Only a few bytes, such as
/// those of `&am`, must be given again with those that follow.
struct HTMLTokenizer: Sendable {
  /// How text is read (13.2.5.1 to 13.2.5.5 and 13.2.5.69).
  enum Content: Sendable {
    case data, rcdata, rawtext, script, plaintext, cdata
  }

  /// How a script hides tags within a comment (13.2.5.18 to 13.2.5.31).
  enum Escape: Sendable {
    case none, escaped, doubly
  }

  /// What is being read.
  enum State: Sendable {
    case content
    case tag(TagState)
    case comment(CommentState)
    /// Up to the next `>`.
    case bogusComment
    /// Up to the next `>`.
    case doctype
  }

  /// An attribute: where its name and its value stand in ``bytes``.
  struct Attribute: Sendable {
    /// Its name, in lower case.
    var name: Range<Int>
    /// Its value, in which references are replaced.
    var value: Range<Int>
  }

  /// How text is read.
  var content = Content.data
  /// How deep a script has hidden tags.
  var escape = Escape.none
  /// The name of the start tag whose end tag ends text without tags.
  var lastStartTag: [UInt8] = []
  /// Where the next byte stands in the page.
  var origin = 0

  // The tag that was read last.

  /// Its name, in lower case.
  var name: [UInt8] = []
  /// Whether it ends with `/>`.
  var isSelfClosing = false
  /// Its attributes, each name once.
  var attributes: [Attribute] = []
  /// The bytes of its attributes; of a comment or a doctype, its text.
  var bytes: [UInt8] = []

  var state = State.content
  var isEndTag = false
  /// Where the attribute that is being read begins in `bytes`, and where its name ends.
  var attributeStart = 0
  var attributeNameEnd = 0
  /// What the last reference stands for.
  var scratch: [UInt8] = []
  /// The number of a reference whose digits go on.
  var number: NumberState?

  init() {
    name.reserveCapacity(32)
    bytes.reserveCapacity(1024)
    attributes.reserveCapacity(16)
  }

  /// Reads as much of `text` as it can; gives how many bytes it read.
  mutating func run<S: TokenSink>(_ text: Span<UInt8>, isFinal: Bool, sink: inout S) -> Int {
    var at = number == nil ? 0 : continueNumber(text, isFinal, &sink)
    while at < text.count {
      let before = at
      at = step(text, at, isFinal, &sink)
      if at == before { break }
    }
    if isFinal, at == text.count { finish(&sink) }
    origin += at
    return at
  }

  private mutating func step<S: TokenSink>(
    _ text: Span<UInt8>, _ at: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    switch state {
    case .content: return readContent(text, at, isFinal, &sink)
    case .tag(let state): return readTag(text, at, isFinal, state, &sink)
    case .comment(let state): return readComment(text, at, state, &sink)
    case .bogusComment: return readBogusComment(text, at, &sink)
    case .doctype: return readDoctype(text, at, &sink)
    }
  }

  private mutating func readContent<S: TokenSink>(
    _ text: Span<UInt8>, _ at: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    switch content {
    case .data: return readData(text, at, isFinal, &sink)
    case .rcdata, .rawtext, .script: return readRawText(text, at, isFinal, &sink)
    case .plaintext:
      emit(text, at..<text.count, &sink)
      return text.count
    case .cdata: return readCDATA(text, at, isFinal, &sink)
    }
  }

  /// The page ends: a tag that has not ended is dropped, a comment ends.
  private mutating func finish<S: TokenSink>(_ sink: inout S) {
    switch state {
    case .content, .tag: break
    case .comment, .bogusComment: sink.comment(bytes.span)
    case .doctype: sink.doctype(Doctype(bytes, isWhole: false))
    }
    state = .content
  }
}
