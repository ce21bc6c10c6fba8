/// What a second pass over a whole article counts: words, and addresses in the text.
public struct Figures: Equatable, Sendable {
  /// An address such as "https://example.org/", and its bytes.
  public struct Address: Equatable, Sendable {
    /// Its bytes in the text.
    public let range: Range<Int>
  }

  /// Words in the whole text.
  public private(set) var words = 0
  /// Words of each section, from its heading to the next one.
  public private(set) var sectionWords: [Int]
  /// Addresses, in the order of the text.
  public private(set) var addresses: [Address] = []

  /// Counts the words of `article`, whose bytes are in `source`.
  public init(of article: Article, in source: any ByteSource) {
    sectionWords = [Int](repeating: 0, count: article.sections.count)
    var cache = BlockCache(article, source: source)
    var next = cache.block(holding: 0)
    var section = -1
    while let block = next {
      while section + 1 < article.sections.count,
        article.sections[section + 1].title.lowerBound <= block.range.lowerBound
      {
        section += 1
      }
      count(block, bytes: source.bytes(in: block.shownRange), section: section)
      next = cache.block(after: block)
    }
  }

  private mutating func count(_ block: Block, bytes: [UInt8], section: Int) {
    let text = bytes.span
    var counter = WordCounter()
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        counter.count(ascii: text[index])
        index += 1
      } else {
        let glyph = Glyph.decode(text, at: index)
        counter.count(glyph.scalar)
        index += glyph.length
      }
    }
    words += counter.words
    if section >= 0 && block.isOfSection { sectionWords[section] += counter.words }
    addresses += AddressFinder.addresses(text).map {
      Address(
        range: ($0.lowerBound + block.shownRange.lowerBound)..<($0.upperBound
          + block.shownRange.lowerBound))
    }
  }
}
