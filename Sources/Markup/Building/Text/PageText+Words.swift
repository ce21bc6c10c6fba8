import Articles

extension PageText {
  /// Adds words to the open block; of white space between them one space stays.
  mutating func add(_ text: Span<UInt8>) {
    var at = 0
    let count = text.count
    while at < count {
      let byte = text[at]
      if HTMLTokenizer.isSpace(byte) {
        hasSpace = true
        at += 1
        continue
      }
      // Null bytes are no text (13.2.6.4.7).
      if byte == 0 {
        at += 1
        continue
      }
      beginWord(byte)
      let start = at
      at = Self.endOfWords(text, at + 1)
      append(text.extracting(start..<at))
    }
  }

  /// Adds words that do not come from the page as they stand.
  mutating func add(_ words: some Sequence<UInt8>) {
    let bytes = Array(words)
    add(bytes.span)
  }

  /// Adds text whose white space counts to the open block.
  mutating func addVerbatim(_ text: Span<UInt8>) {
    guard let start = block?.start else { return }
    var at = 0
    while at < text.count {
      let byte = text[at]
      // Empty lines at the beginning go, as those at the end.
      if byte == 0x0A, offset == start { at += 1; continue }
      if byte == 0x0A, isLong { at += 1; split(); return addVerbatim(text.extracting(at...)) }
      startRuns(before: byte)
      var end = at + 1
      while end < text.count, text[end] != 0x0A { end += 1 }
      append(text.extracting(at..<end))
      at = end
    }
  }

  /// Words up to white space that is more than one space.
  @inline(__always)
  private static func endOfWords(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      if text[at] > 0x20 {
        at += 1
      } else if text[at] == 0x20, at + 1 < text.count, text[at + 1] > 0x20 {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// Writes what stands before the next word.
  @inline(__always)
  private mutating func beginWord(_ byte: UInt8) {
    if breaks > 0 || hasSpace {
      if isLong {
        split()
      } else {
        bytes.append(breaks > 0 ? 0x0A : 0x20)
      }
      breaks = 0
      hasSpace = false
    }
    startRuns(before: byte)
  }

  /// Appends to the block, which stays below ``Mark/longest``.
  @inline(__always)
  private mutating func append(_ text: Span<UInt8>) {
    if length + text.count > Limits.longBlock {
      appendInParts(text)
    } else {
      unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
  }

  private mutating func appendInParts(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      if byte == 0x20, isLong, !isVerbatim {
        split()
      } else {
        if byte & 0xC0 != 0x80, isTooLong { split() }
        startRuns(before: byte)
        bytes.append(byte)
      }
    }
  }

  private var length: Int { offset - (block?.start ?? offset) }

  /// Whether the block ends where its next word does.
  private var isLong: Bool { length >= Limits.longBlock }

  /// Whether the block ends here.
  private var isTooLong: Bool { length >= Limits.longestBlock }

  private var isVerbatim: Bool {
    if case .code = block?.mark { true } else { false }
  }
}
