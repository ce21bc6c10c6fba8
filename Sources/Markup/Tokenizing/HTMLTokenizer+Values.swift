extension HTMLTokenizer {
  /// Behind `=` and white space (13.2.5.35).
  mutating func beginValue(_ text: Span<UInt8>, _ at: Int, _ state: inout TagState) -> Int {
    switch text[at] {
    case 0x22, 0x27:
      state = .quotedValue(text[at])
      return at + 1
    case 0x3E:
      endAttribute()
      state = .beforeAttribute
      return at
    default:
      state = .bareValue
      return at
    }
  }

  /// Reads a value up to its quotation mark; gives `start` where it needs more bytes.
  mutating func readQuoted(
    _ text: Span<UInt8>, _ start: Int, _ quote: UInt8, _ isFinal: Bool, _ state: inout TagState
  ) -> Int {
    let stop = Self.first(quote, 0x26, text, start)
    if stop > start {
      appendReplacingNull(text, start..<stop)
      return stop
    }
    if text[start] == 0x26 { return readValueReference(text, start, isFinal) ?? start }
    endAttribute()
    state = .beforeAttribute
    return start + 1
  }

  /// Reads a value up to white space or `>`; nil where it needs more bytes.
  mutating func readBare(
    _ text: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ state: inout TagState
  ) -> Int? {
    var at = start
    while at < text.count, !Self.isSpace(text[at]), text[at] != 0x3E, text[at] != 0x26 { at += 1 }
    if at > start {
      appendReplacingNull(text, start..<at)
      return at
    }
    if text[start] == 0x26 { return readValueReference(text, start, isFinal) }
    endAttribute()
    state = .beforeAttribute
    return start
  }

  private mutating func readValueReference(
    _ text: Span<UInt8>, _ at: Int, _ isFinal: Bool
  ) -> Int? {
    guard let end = readReference(text, at, isFinal, inAttribute: true) else { return nil }
    appendReference()
    return end
  }

  /// Appends what a reference stands for to the value.
  mutating func appendReference() {
    if roomForValue > 0 { bytes += scratch }
  }

  /// How many more bytes the value may have.
  private var roomForValue: Int {
    min(Limits.value - (bytes.count - attributeNameEnd), Limits.tag - bytes.count)
  }

  private mutating func appendReplacingNull(_ text: Span<UInt8>, _ range: Range<Int>) {
    let room = roomForValue
    guard room > 0 else { return }
    var start = range.lowerBound
    let end = min(range.upperBound, start + room)
    while let at = Self.null(text, start..<end) {
      append(text.extracting(start..<at))
      bytes += Self.replacement
      start = at + 1
    }
    append(text.extracting(start..<end))
  }

  private mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Keeps the attribute that has been read, unless there are too many or one of its name.
  mutating func endAttribute() {
    let name = attributeStart..<attributeNameEnd
    if attributes.count < Limits.attributes, bytes.count < Limits.tag, !has(name) {
      attributes.append(Attribute(name: name, value: name.upperBound..<bytes.count))
    } else {
      bytes.removeSubrange(attributeStart...)
    }
  }

  private func has(_ name: Range<Int>) -> Bool {
    for index in attributes.indices where attributes[index].name.count == name.count {
      let other = attributes[index].name.lowerBound
      var same = 0
      while same < name.count, bytes[other + same] == bytes[name.lowerBound + same] { same += 1 }
      if same == name.count { return true }
    }
    return false
  }
}
