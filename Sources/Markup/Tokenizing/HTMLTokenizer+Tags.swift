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

  private mutating func readName(_ text: Span<UInt8>, _ start: Int, _ state: inout TagState) -> Int
  {
    let end = Self.endOfName(text, start) { Self.endsName($0) }
    Self.append(text.extracting(start..<end), to: &name, most: Limits.tagName - name.count)
    if end < text.count { state = .beforeAttribute }
    return end
  }

  private mutating func beginAttribute(
    _ text: Span<UInt8>, _ at: Int, _ state: inout TagState
  ) -> Int {
    if text[at] == 0x2F {
      state = .slash
      return at + 1
    }
    attributeStart = bytes.count
    Self.append(text[at], to: &bytes)
    state = .attributeName
    return at + 1
  }

  private mutating func readAttributeName(
    _ text: Span<UInt8>, _ start: Int, _ state: inout TagState
  ) -> Int {
    let end = Self.endOfName(text, start) { Self.endsName($0) || $0 == 0x3D }
    Self.append(
      text.extracting(start..<end), to: &bytes,
      most: Limits.tagName - (bytes.count - attributeStart))
    if end < text.count {
      attributeNameEnd = bytes.count
      state = .afterAttributeName
    }
    return end
  }

  @inline(__always)
  private static func endOfName(
    _ text: Span<UInt8>, _ start: Int, _ ends: (UInt8) -> Bool
  ) -> Int {
    var at = start
    while at < text.count, !ends(text[at]) { at += 1 }
    return at
  }

  /// Behind the name of an attribute and white space.
  private mutating func endName(_ text: Span<UInt8>, _ at: Int, _ state: inout TagState) -> Int {
    if text[at] == 0x3D {
      state = .beforeValue
      return at + 1
    }
    endAttribute()
    state = .beforeAttribute
    return at
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x3E && (isSpace(byte) || byte == 0x2F || byte == 0x3E)
  }

  @inline(__always)
  static func behindSpace(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count, isSpace(text[at]) { at += 1 }
    return at
  }

  /// Appends a byte of a name: letters become small, and a null byte is replaced.
  @inline(__always)
  static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    if byte == 0 {
      bytes += replacement
    } else {
      bytes.append(lower(byte))
    }
  }

  /// Appends a part of a name, which has room for so many bytes.
  private static func append(_ name: Span<UInt8>, to bytes: inout [UInt8], most: Int) {
    let start = bytes.count
    let count = max(0, min(name.count, most))
    unsafe name.extracting(0..<count).withUnsafeBufferPointer {
      unsafe bytes.append(contentsOf: $0)
    }
    var hasNull = false
    for index in start..<bytes.count {
      bytes[index] = lower(bytes[index])
      if bytes[index] == 0 { hasNull = true }
    }
    guard hasNull else { return }
    let parts = bytes[start...].flatMap { $0 == 0 ? replacement : [$0] }
    bytes.replaceSubrange(start..., with: parts)
  }
}
