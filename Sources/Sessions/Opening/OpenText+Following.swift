import Articles
import Storage

extension OpenText {
  /// A loader that far from the end of a file cannot come to it in one step, in bytes.
  private static let lastPart = 2 << 20

  /// The file, where it is one.
  var file: FileBytes? { if case .file(let bytes) = text { bytes } else { nil } }

  /// Waits for news of a file that is followed; it is as good as ended where it is none.
  mutating func waitForNews() -> FileBytes.News {
    guard let file else { return .ended }
    let news = file.waitForNews(beyond: seen, isMissing: isMissing)
    if case .missing(let isMissing) = news { self.isMissing = isMissing }
    return news
  }

  /// Goes back to before the last lines of a file, which were read as if nothing came after them.
  ///
  /// A text that was loaded in one part begins again, and its profile is taken by more of it.
  mutating func reopen() {
    loader = resting ?? ArticleLoader(source, as: wish, limits: limits)
    if keepsArticle { article = article.prefix(upTo: loader.offset, profile: loader.profile) }
    isComplete = false
    isStalled = false
  }

  /// Keeps the loader as it is, should the next step be the last; a copy earlier would cost one of
  /// its window each time.
  mutating func keepResting() {
    guard file != nil, source.count - loader.offset < Self.lastPart else { return }
    resting = loader
  }
}
