extension Span<UInt8> {
  /// The indices without the white space of HTML at both ends.
  var trimmed: Range<Int> {
    var range = 0..<count
    while let first = range.first, HTMLTokenizer.isSpace(self[first]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = range.last, HTMLTokenizer.isSpace(self[last]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// Whether these are the bytes of `word`, which is in lower case, in any case.
  func equalsIgnoringCase(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for index in indices where unsafe HTMLTokenizer.lower(self[index]) != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the bytes begin with `word`, which is in lower case, in any case.
  func beginsIgnoringCase(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount
      && extracting(0..<word.utf8CodeUnitCount).equalsIgnoringCase(word)
  }

  /// Whether a style has a declaration such as "display:none", which is in lower case and without spaces;
  /// neither spaces nor case count in the style.
  func declares(_ declaration: StaticString) -> Bool {
    for start in indices where self[start] != 0x20 {
      if declares(declaration, at: start) { return true }
    }
    return false
  }

  private func declares(_ declaration: StaticString, at start: Int) -> Bool {
    var (place, index) = (start, 0)
    while index < declaration.utf8CodeUnitCount {
      guard place < count else { return false }
      if self[place] != 0x20 {
        let byte = HTMLTokenizer.lower(self[place])
        guard unsafe byte == declaration.utf8Start[index] else { return false }
        index += 1
      }
      place += 1
    }
    return true
  }

  /// How many bytes at the end begin a scalar without ending it.
  var unfinishedScalar: Int {
    var back = 1
    while back <= 3, back <= count {
      let byte = self[count - back]
      if byte & 0xC0 == 0x80 { back += 1; continue }
      let length = HTMLTokenizer.length(ofScalar: byte)
      return length > back ? back : 0
    }
    return 0
  }
}
