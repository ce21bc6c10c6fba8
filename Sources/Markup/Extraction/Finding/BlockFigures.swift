/// What is counted in the text of a block.
struct BlockFigures: Sendable {
  private(set) var scalars = 0
  private(set) var words = 0
  private(set) var commas = 0
  private(set) var sentences = 0
  private(set) var capitals = 0
  private(set) var digits = 0
  private(set) var separators = 0
  /// Whether the last sentence is ended.
  private(set) var endsWithStop = false
  private(set) var endsWithColon = false
  private(set) var beginsSmall = false
  private(set) var hasCopyright = false
  private(set) var hasAt = false
  /// Texts that are equal have the same.
  private(set) var hash = NameHash()

  /// Whether the last scalar is of a word.
  private(set) var isInWord = false
  private var isAfterStop = false

  /// Counts the next scalar; white space is one space.
  mutating func add(_ scalar: UInt32) {
    let traits = ScalarTraits(scalar)
    if scalars == 0 { beginsSmall = traits.contains(.lower) }
    scalars += 1
    count(traits)
    endSentence(traits)
    endsWithColon = scalar == 0x3A || scalar == 0xFF1A
    if scalar == 0xA9 { hasCopyright = true }
    if scalar == 0x40 { hasAt = true }
    hash.add(scalar)
  }

  /// Counts small letters of ASCII that go on with a word.
  mutating func addSmall(_ letters: Span<UInt8>) {
    scalars += letters.count
    endsWithColon = false
    for index in letters.indices { hash.add(letters[index]) }
  }

  /// Ends the text.
  mutating func finish() {
    if isAfterStop { sentences += 1 }
    isAfterStop = false
  }

  private mutating func count(_ traits: ScalarTraits) {
    let isWord = traits.contains(.word)
    if isWord, !isInWord { words += 1 }
    isInWord = isWord
    if traits.contains(.comma) { commas += 1 }
    if traits.contains(.upper) { capitals += 1 }
    if traits.contains(.digit) { digits += 1 }
    if traits.contains(.separator) { separators += 1 }
  }

  private mutating func endSentence(_ traits: ScalarTraits) {
    if isAfterStop, traits.contains(.behindStop) { sentences += 1 }
    isAfterStop = traits.contains(.stop)
    if traits.contains(.fullStop) { sentences += 1 }
    if isAfterStop || traits.contains(.fullStop) {
      endsWithStop = true
    } else if !traits.contains(.closing) {
      endsWithStop = false
    }
  }
}
