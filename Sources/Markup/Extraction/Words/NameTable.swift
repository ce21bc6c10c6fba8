/// The words of `NameHints`, found by their hashes.
struct NameTable: Sendable {
  /// The one table; it is made when a first name is looked up.
  static let shared = NameTable()

  private var hints: [UInt64: NameHints] = [:]
  private static let shortestBeginning = 5

  private init() {
    for row in NameHints.words {
      for word in row.words.description.split(whereSeparator: \.isWhitespace) {
        var hash = NameHash()
        for byte in word.utf8 { hash.add(byte) }
        hints[hash.value, default: []].formUnion(row.hint)
      }
    }
  }

  /// What a word in small letters says: what the table says of it or, failing that, of its beginnings.
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
