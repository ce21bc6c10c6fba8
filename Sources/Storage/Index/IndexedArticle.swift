import Articles
import System

/// An article as the index holds it: title, category, and a row for each section.
struct IndexedArticle {
  let title: PrintableText
  let category: PrintableText
  private let article: Article
  private let source: any ByteSource

  /// A section with more words than this is several rows, so that none is unbounded.
  private static let mostBytes = 128 << 10

  /// Loads the article in the file at `path`; throws one sentence where it is no text.
  init(path: String, environment: Environment) throws(StorageError) {
    let source = try OpenedText.whole(path: path, environment: environment)
    self.source = source
    article = ArticleLoader.open(source).article
    func words(_ range: Range<Int>?) -> PrintableText? {
      range.map { PrintableText(folding: source.bytes(in: $0).span) }
    }
    title = words(article.masthead.title) ?? source.page?.shownTitle ?? ArticleName.title(of: path)
    category = words(article.masthead.category) ?? ""
  }

  /// Gives the rows in the order of the text, until `body` returns false.
  func forEachRow(_ body: (IndexRow) throws -> Bool) rethrows {
    var blocks = BlockCache(article, source: source)
    var row = IndexRow(start: 0, heading: "")
    var entry: ListEntry?
    var next = blocks.block(holding: 0)
    while let block = next {
      next = blocks.block(after: block)
      let isHeading = block.headingLevel != nil && !block.isFurniture
      if isHeading || row.size > Self.mostBytes {
        if row.size > 0 || !row.heading.isEmpty, try !body(row) { return }
        let heading = isHeading ? words(block.title) : row.heading
        row = IndexRow(start: block.start.offset, heading: heading)
      }
      entry = Self.entry(holding: block, after: entry)
      if block.traits.isIndexed { row.add(words(block.shownRange), to: entry?.stance) }
    }
    if row.size > 0 || !row.heading.isEmpty { _ = try body(row) }
  }

  /// The entry of a list that a block is part of: paragraphs below the title of one belong to it.
  private static func entry(holding block: Block, after entry: ListEntry?) -> ListEntry? {
    if let own = block.entry { return own }
    guard let entry, entry.isTitled, block.kind.traits.continuesEntry else { return nil }
    return entry
  }

  private func words(_ range: Range<Int>) -> String {
    PrintableText(folding: source.bytes(in: range).span).string
  }
}
