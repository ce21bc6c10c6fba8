import Articles

extension CodeLanguage {
  /// The language that the class of an element names, as highlighters have it.
  init?(_ token: borrowing HTMLTokenizer) {
    guard let range = token.value(of: "class") else { return nil }
    let names = token.bytes.span.extracting(range)
    var start = 0
    while start < names.count {
      var end = start
      while end < names.count, !HTMLTokenizer.isSpace(names[end]) { end += 1 }
      if let name = Self.name(in: names.extracting(start..<end)) {
        self.init(name)
        return
      }
      start = end + 1
    }
    return nil
  }

  /// GitHub writes `highlight-source-c`, Sphinx `highlight-c`, the HTML Standard `language-c`.
  private static let prefixes: [StaticString] = [
    "highlight-source-", "highlight-text-", "language-", "lang-", "highlight-", "brush:",
  ]

  private static func name(in word: Span<UInt8>) -> String? {
    for prefix in prefixes where word.beginsIgnoringCase(prefix) {
      let name = word.extracting(prefix.utf8CodeUnitCount...)
      guard !name.isEmpty, !name.equalsIgnoringCase("none"), !name.equalsIgnoringCase("default")
      else { return nil }
      return unsafe name.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }
}
