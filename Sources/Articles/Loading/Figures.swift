/// What is counted in an article or a part of one: words, and addresses in the text.
public struct Figures: Equatable, Sendable {
  /// An address such as "https://example.org/", and its bytes.
  public struct Address: Equatable, Sendable {
    /// Its bytes in the text.
    public let range: Range<Int>
  }

  /// Words in the whole text.
  public private(set) var words = 0
  /// Words of each section, from its heading to the next one.
  public private(set) var sectionWords: [Int] = []
  /// Addresses, in the order of the text.
  public private(set) var addresses: [Address] = []
  /// Words before the first section, which belong to the last one of the part before.
  private var leadingWords = 0

  /// Nothing counted yet.
  public init() {}

  /// Counts the words of `article`, whose bytes are in `source`.
  public init(of article: Article, in source: any ByteSource) {
    var loader = ArticleLoader(
      profile: article.profile, limits: article.limits, countsWords: true)
    var before: Int
    repeat {
      before = loader.offset
      append(loader.load(from: source))
    } while loader.offset > before
  }

  /// Takes in what was counted in the next part of the text.
  public mutating func append(_ found: Findings) {
    for part in found.counted { append(part.figures) }
  }

  private mutating func append(_ next: Figures) {
    words += next.words
    if sectionWords.isEmpty {
      leadingWords += next.leadingWords
    } else {
      sectionWords[sectionWords.count - 1] += next.leadingWords
    }
    sectionWords += next.sectionWords
    addresses += next.addresses
  }

  /// Counts a block; `text` are the bytes around it, the first of them at `base`.
  mutating func count(_ block: Block, in text: Span<UInt8>, base: Int) {
    let start = block.shownRange.lowerBound
    let shown = text.extracting((start - base)..<(block.shownRange.upperBound - base))
    let count = WordCounter.words(in: shown)
    words += count
    if block.headingLevel != nil { sectionWords.append(0) }
    if block.isOfSection { addToSection(count) }
    for address in AddressFinder.addresses(shown) {
      addresses.append(Address(range: (start + address.lowerBound)..<(start + address.upperBound)))
    }
  }

  private mutating func addToSection(_ count: Int) {
    if sectionWords.isEmpty {
      leadingWords += count
    } else {
      sectionWords[sectionWords.count - 1] += count
    }
  }
}
