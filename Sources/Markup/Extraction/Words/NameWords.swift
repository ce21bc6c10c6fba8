/// Cuts names of classes into words, at what is no letter and where the case of letters changes.
///
/// One capital belongs to the lower-case letters behind it; several are a word of their own.
struct NameWords {
  private var word: [UInt8] = []
  private var hasSmall = false
  private(set) var hints: NameHints = []

  /// Takes the next byte of a name.
  mutating func add(_ byte: UInt8) {
    if byte &- 0x61 < 26 {
      if !hasSmall, word.count > 1 { end() }
      hasSmall = true
      word.append(byte)
    } else if byte &- 0x41 < 26 {
      if hasSmall { end() }
      word.append(byte | 0x20)
    } else {
      end()
    }
  }

  /// Ends the word that is being read.
  mutating func end() {
    if !word.isEmpty { hints.formUnion(NameTable.shared.hints(of: word)) }
    word.removeAll(keepingCapacity: true)
    hasSmall = false
  }
}
