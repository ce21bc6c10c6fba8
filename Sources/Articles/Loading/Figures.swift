/// What is counted in an article or a part of one: words, and links in the text.
public struct Figures: Equatable, Sendable {
  /// Words that lead elsewhere: an address that stands in the text, or what a mark says.
  public struct Link: Equatable, Sendable {
    /// The bytes of the words.
    public let range: Range<Int>
    /// Where they lead; nil where the words are the address.
    public let target: LinkTarget?
  }

  /// Words in the whole text.
  public private(set) var words = 0
  /// Words of each section, from its heading to the next one.
  public private(set) var sectionWords: [Int] = []
  /// The digest of the words of each section, by which it is known again in a later state of the text.
  public private(set) var sectionDigests: [UInt64] = []
  /// Links, in the order of the text.
  public private(set) var links: [Link] = []
  /// Words before the first section, which belong to the last one of the part before.
  private var leadingWords = 0
  private var leading = TextDigest()

  /// Nothing counted yet.
  public init() {}

  /// The digest of the words before the first section.
  public var leadingDigest: UInt64 { leading.value }

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
    addToSection(next.leadingWords, next.leading)
    sectionWords += next.sectionWords
    sectionDigests += next.sectionDigests
    links += next.links
  }

  /// Counts a block that is no furniture of a page.
  ///
  /// `text` are the bytes around it, the first of them at `base`; `marked` are the links that marks
  /// beside the text make of its words.
  mutating func count(
    _ block: Block, in text: Span<UInt8>, base: Int, links marked: ArraySlice<Mark> = []
  ) {
    if block.isFurniture { return }
    let start = block.shownRange.lowerBound
    let shown = text.extracting((start - base)..<(block.shownRange.upperBound - base))
    let count = WordCounter.words(in: shown)
    words += count
    if block.headingLevel != nil {
      sectionWords.append(0)
      sectionDigests.append(0)
    }
    if block.isOfSection { addToSection(count, TextDigest(shown)) }
    let addresses = AddressFinder.links(in: shown)
    if addresses.isEmpty && marked.isEmpty { return }
    add(addresses.map { $0.moved(by: start) }, marked)
  }

  /// Adds addresses and marked links in their order; an address in the words of a link is none.
  private mutating func add(_ addresses: [Range<Int>], _ marked: ArraySlice<Mark>) {
    var marked = marked
    for address in addresses {
      while let link = marked.first, link.range.lowerBound <= address.lowerBound {
        add(link)
        marked.removeFirst()
      }
      let isInLink = links.last.map { $0.range.upperBound > address.lowerBound } ?? false
      if !isInLink { links.append(Link(range: address, target: nil)) }
    }
    for link in marked { add(link) }
  }

  private mutating func add(_ mark: Mark) {
    if let target = mark.link { links.append(Link(range: mark.range, target: target)) }
  }

  private mutating func addToSection(_ count: Int, _ digest: TextDigest) {
    guard let last = sectionWords.indices.last else {
      leadingWords += count
      return leading.append(digest)
    }
    sectionWords[last] += count
    sectionDigests[last] = digest.value(after: sectionDigests[last])
  }
}
