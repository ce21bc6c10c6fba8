extension HTMLTokenizer {
  /// The bytes of an attribute's value; nil where the tag has no such attribute.
  func value(of name: StaticString) -> Range<Int>? {
    for index in attributes.indices {
      let attribute = attributes[index]
      if bytes.span.extracting(attribute.name).equals(name) { return attribute.value }
    }
    return nil
  }

  /// Whether the tag has this attribute, with or without a value.
  func has(_ name: StaticString) -> Bool { value(of: name) != nil }

  /// The value of an attribute without white space around it; nil where it is missing or empty.
  func words(of name: StaticString, longest: Int = 4096) -> String? {
    guard let range = value(of: name) else { return nil }
    let trimmed = bytes.span.extracting(range).trimmed
    guard !trimmed.isEmpty, trimmed.count <= longest else { return nil }
    let words = bytes.span.extracting(range).extracting(trimmed)
    return unsafe words.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an attribute has this value, in whatever letters; spaces around it do not count.
  func has(_ name: StaticString, _ value: StaticString) -> Bool {
    guard let range = self.value(of: name) else { return false }
    let span = bytes.span.extracting(range)
    return span.extracting(span.trimmed).equalsIgnoringCase(value)
  }
}
