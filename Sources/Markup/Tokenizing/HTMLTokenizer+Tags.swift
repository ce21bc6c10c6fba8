extension HTMLTokenizer {
  /// How far a tag has been read (13.2.5.8 and 13.2.5.32 to 13.2.5.40).
  enum TagState: Sendable {
    case name
    case beforeAttribute
    /// Behind a `/`.
    case slash
    /// In a name; at its beginning even `=` belongs to it.
    case attributeName
    case afterAttributeName
    case beforeValue
    /// Up to this quotation mark.
    case quotedValue(UInt8)
    /// Up to white space or the end of the tag.
    case bareValue
  }

  mutating func beginTag(isEnd: Bool) {
    if !name.isEmpty { name.removeAll(keepingCapacity: true) }
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    isSelfClosing = false
    isEndTag = isEnd
  }

  /// Reads a tag up to its end, or as far as there are bytes.
  mutating func readTag<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ state: TagState, _ sink: inout S
  ) -> Int {
    var at = start
    var state = state
    while at < text.count {
      switch state {
      case .name: at = readName(text, at, &state)
      case .beforeAttribute:
        at = Self.behindSpace(text, at)
        guard at < text.count else { break }
        if text[at] == 0x3E { return endTag(at + 1, &sink) }
        at = beginAttribute(text, at, &state)
      case .slash:
        if text[at] == 0x3E {
          isSelfClosing = true
          return endTag(at + 1, &sink)
        }
        state = .beforeAttribute
      case .attributeName: at = readAttributeName(text, at, &state)
      case .afterAttributeName:
        at = Self.behindSpace(text, at)
        guard at < text.count else { break }
        at = endName(text, at, &state)
      case .beforeValue:
        at = Self.behindSpace(text, at)
        guard at < text.count else { break }
        at = beginValue(text, at, &state)
      case .quotedValue(let quote):
        let end = readQuoted(text, at, quote, isFinal, &state)
        if end == at { return pause(text, at, state) }
        at = end
      case .bareValue:
        guard let end = readBare(text, at, isFinal, &state) else { return pause(text, at, state) }
        at = end
      }
    }
    return pause(text, at, state)
  }

  private mutating func pause(_ text: Span<UInt8>, _ at: Int, _ state: TagState) -> Int {
    self.state = .tag(state)
    return at < text.count ? endOfNumber(text, at) : at
  }

  private mutating func endTag<S: TokenSink>(_ end: Int, _ sink: inout S) -> Int {
    state = .content
    if isEndTag {
      content = .data
      sink.endTag(self)
    } else {
      sink.startTag(self)
      if let next = sink.next {
        lastStartTag = Array(name)
        content = next
        escape = .none
      }
    }
    return end
  }
}
