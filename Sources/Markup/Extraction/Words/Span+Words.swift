extension Span<UInt8> {
  /// Whether the bytes are those of a word.
  func equals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && begins(with: word, at: 0)
  }

  /// Whether a word stands anywhere in the bytes.
  func contains(_ word: StaticString) -> Bool {
    var at = 0
    while at + word.utf8CodeUnitCount <= count {
      if begins(with: word, at: at) { return true }
      at += 1
    }
    return false
  }

  private func begins(with word: StaticString, at place: Int) -> Bool {
    var index = 0
    while index < word.utf8CodeUnitCount {
      if unsafe self[place + index] != word.utf8Start[index] { return false }
      index += 1
    }
    return true
  }
}
