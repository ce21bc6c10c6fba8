import Articles
import Reading
import Shelf

/// A text that was opened, loaded as far as its first bytes, and the loader to go on with.
struct OpenText: Sendable {
  /// What is loaded before the first paint, in bytes.
  private static let firstPart = 64 << 10

  let path: String?
  let text: OpenedText
  private(set) var article: Article
  private(set) var loader: ArticleLoader

  var source: any ByteSource { text.source }

  /// Opens a text; throws one sentence where that cannot be done.
  init(_ origin: Request.Origin) throws {
    switch origin {
    case .file(let path):
      text = try OpenedText.open(path: path, environment: environment())
      self.path = path
    case .standardInput:
      text = try OpenedText.standardInput(environment: environment())
      path = nil
    }
    (article, loader) = Self.loadFirst(text, onGrowth: {})
  }

  /// Loads the whole text, as its bytes arrive.
  mutating func loadAll() {
    while !article.isComplete { loadMore() }
  }

  /// Loads the next part, which may first have to arrive.
  @discardableResult
  mutating func loadMore() -> Findings {
    wait()
    let found = loader.load(from: source)
    article.append(found)
    return found
  }

  /// Waits until there are more bytes than the loader has seen, or until there will be none.
  private func wait() {
    if case .pipe(let bytes) = text { bytes.waitForFirst(bytes: loader.offset + Self.firstPart) }
  }

  private static func loadFirst(
    _ text: OpenedText, onGrowth: @escaping @Sendable () -> Void
  ) -> (Article, ArticleLoader) {
    if case .pipe(let bytes) = text {
      bytes.start(onGrowth: onGrowth)
      // What comes within a moment makes a better first page than what came in an instant.
      bytes.waitForFirst(bytes: 1)
      bytes.waitForFirst(bytes: firstPart, atMost: .milliseconds(100))
    }
    let opened = ArticleLoader.open(text.source, upTo: firstPart)
    return (opened.article, opened.loader)
  }
}
