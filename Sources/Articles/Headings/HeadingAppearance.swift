/// How the headings look that are certain by themselves, as far as the sample of a text shows them.
///
/// An author gives headings one appearance, so a line that looks like them is more likely one too.
struct HeadingAppearance: Equatable, Sendable {
  /// How many there are.
  private(set) var count = 0
  private(set) var columns = 0
  private(set) var plainEnds = 0
  private(set) var titleCases = 0
  /// The hashes of their first words, in order.
  private var firstWords: [UInt32] = []

  /// The appearance of a text without a certain heading.
  init() {}

  /// Reads the appearance from the headings among the blocks of a sample.
  init(of blocks: [Block], in sample: Span<UInt8>) {
    var looks: [HeadingLook] = []
    for block in blocks where block.headingLevel != nil {
      looks.append(HeadingLook(sample.extracting(block.core)))
    }
    for look in looks { add(look) }
    firstWords = looks.map(\.firstWord).sorted()
  }

  /// How many of them begin with the word of this hash.
  func count(ofFirstWord hash: UInt32) -> Int {
    let start = firstWords.partitioningIndex { $0 >= hash }
    return firstWords[start...].prefix { $0 == hash }.count
  }

  private mutating func add(_ look: HeadingLook) {
    count += 1
    columns += look.columns
    if look.endsPlainly { plainEnds += 1 }
    if look.wordCase == .title { titleCases += 1 }
  }
}
