import Articles
import Storage

extension OpenText {
  /// A loader that far from the end of a file cannot come to it in one step, in bytes.
  private static let lastPart = 2 << 20

  /// The file, where it is one.
  var file: FileBytes? { if case .file(let bytes) = text { bytes } else { nil } }

  /// Waits until a file that was loaded whole has grown; false where it is followed no longer.
  func waitForGrowth() -> Bool { file?.waitForGrowth(beyond: seen) ?? false }

  /// Goes back to before the last lines of a file, which were told as if nothing came after them.
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
