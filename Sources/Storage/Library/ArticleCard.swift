import Articles
import System

/// What the list of the library says of an article, so that its file need not be opened for it.
struct ArticleCard: Equatable, Sendable {
  /// Its title, or the name of its file where it has none.
  let title: PrintableText
  /// Its category, if it names one.
  let category: PrintableText?
  /// Words in it, counted or estimated.
  let words: Int

  /// A masthead ends before this many bytes.
  private static let headBytes = 16 << 10
  /// The most bytes of a text in which words are counted; beyond that, one in six bytes is taken for one.
  private static let mostCounted = 256 << 10
}

extension ArticleCard {
  /// Reads the article in the file at `path`; throws one sentence where it is no text.
  init(path: String, environment: Environment) throws(StorageError) {
    let source = try OpenedText.whole(path: path, environment: environment)
    let article = ArticleLoader.open(source, upTo: Self.headBytes).article
    func text(_ range: Range<Int>) -> PrintableText {
      PrintableText(folding: source.bytes(in: range).span)
    }
    title =
      article.masthead.title.map(text) ?? source.page?.shownTitle ?? ArticleName.title(of: path)
    category = article.masthead.category.map(text)
    words =
      source.count <= Self.mostCounted
      ? Figures(of: article, in: source).words : source.count / 6
  }
}
