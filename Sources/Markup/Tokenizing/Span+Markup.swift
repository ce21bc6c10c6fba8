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

  /// Whether these are the bytes of `word`, which is in small letters, in whatever letters.
  func equalsIgnoringCase(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for index in indices where unsafe HTMLTokenizer.lower(self[index]) != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the bytes begin with `word`, which is in small letters, in whatever letters.
  func beginsIgnoringCase(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount
      && extracting(0..<word.utf8CodeUnitCount).equalsIgnoringCase(word)
  }

  /// How many bytes at the end begin a scalar without ending it.
  var unfinishedScalar: Int {
    var back = 1
    while back <= 3, back <= count {
      let byte = self[count - back]
      if byte & 0xC0 == 0x80 { back += 1; continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? back : 0
    }
    return 0
  }
}
