/// The words of `NameHints`, found by their hashes.
struct NameTable: Sendable {
  /// The one table; it is made when a first name is looked up.
  static let shared = NameTable()

  private var hints: [UInt64: NameHints] = [:]
  private static let shortestBeginning = 5

  private init() {
    hints.reserveCapacity(512)
    for row in NameHints.words { add(row.words, row.hint) }
  }

  /// Adds words with white space between them, byte by byte: characters would cost ten times as much.
  private mutating func add(_ words: StaticString, _ hint: NameHints) {
    var hash = NameHash()
    var isInWord = false
    for index in 0...words.utf8CodeUnitCount {
      let byte = index < words.utf8CodeUnitCount ? unsafe words.utf8Start[index] : 0x20
      if byte > 0x20 {
        hash.add(byte)
        isInWord = true
      } else if isInWord {
        hints[hash.value, default: []].formUnion(hint)
        hash = NameHash()
        isInWord = false
      }
    }
  }

  /// What a word in lower case says: what the table says of it or, failing that, of its beginnings.
  func hints(of word: borrowing [UInt8]) -> NameHints {
    var hash = NameHash()
    var beginnings: NameHints = []
    for index in word.indices {
      if index >= Self.shortestBeginning, let found = hints[hash.value] {
        beginnings.formUnion(found)
      }
      hash.add(word[index])
    }
    return hints[hash.value] ?? beginnings
  }
}
