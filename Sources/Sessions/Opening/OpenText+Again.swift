import Articles
import Storage
import System

/// A text that takes the place of an earlier state of its file.
extension OpenText {
  /// Loads the text whole and counts its words before it is shown, so that nothing on the screen comes
  /// and goes; of a long file, as much as can be loaded in `time`.
  mutating func loadAhead(atMost time: Duration) throws {
    let start = ContinuousClock.now
    share()
    while !isComplete || isProvisional || hasSuccessor {
      if isStalled { wait() }
      _ = try judgeAgain()
      if isComplete { continue }
      loadMore()
      // Of a text that is made of its file, no place is known that has not been made yet.
      if isPlain, ContinuousClock.now - start > time { return }
    }
    figures = counted()
  }

  /// The words of a text that is loaded; nil where it is too long for that, and where its file was
  /// written over meanwhile.
  func counted() -> Figures? {
    guard source.count <= LoadingWorker.mostCounted, keepsArticle else { return nil }
    let figures = Figures(of: article, in: source)
    return file?.isAsItWasRead ?? true ? figures : nil
  }

  /// Whether the bytes of its file are its text.
  private var isPlain: Bool { file.map { $0.raw === $0 } ?? false }
}
