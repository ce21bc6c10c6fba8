extension HTMLTokenizer {
  /// Reads the name of the tag.
  mutating func readName(_ text: Span<UInt8>, _ start: Int, _ state: inout TagState) -> Int {
    let end = Self.endOfName(text, start) { Self.endsName($0) }
    Self.append(text.extracting(start..<end), to: &name, most: Limits.tagName - name.count)
    if end < text.count { state = .beforeAttribute }
    return end
  }

  /// Reads what stands first behind white space in a tag.
  mutating func beginAttribute(
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

  /// Reads the name of an attribute.
  mutating func readAttributeName(
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
  mutating func endName(_ text: Span<UInt8>, _ at: Int, _ state: inout TagState) -> Int {
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

  /// Behind the white space at a place.
  @inline(__always)
  static func behindSpace(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count, isSpace(text[at]) { at += 1 }
    return at
  }

  /// Appends a byte of a name: letters become small, and a null byte is replaced.
  @inline(__always)
  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    if byte == 0 {
      bytes += replacement
    } else {
      bytes.append(lower(byte))
    }
  }

  /// Appends a part of a name, at most `most` bytes of it.
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
