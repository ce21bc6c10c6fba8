import Articles
import Records
import Storage
import Synchronization
import System

/// A text that is being opened in a thread of its own, since a named pipe has no end of waiting and a
/// network file system may hang.
///
/// Each has its own thread: one that hangs must not hold up the next, so this is no ``Worker``.
final class Opening: Sendable {
  /// What the text is opened for.
  enum Purpose: Equatable, Sendable {
    /// To read it.
    case reading
    /// To replace the article with a number, whose file it is.
    case reloading(article: Int)
    /// To follow it in the place of the article with a number, whose file had its name.
    case following(article: Int, by: Succession)
  }

  /// What came of it.
  struct Outcome: Sendable {
    let opening: Opening
    let result: Result<OpenedFile, Failure>
  }

  /// How long a text that is read again is loaded before it is shown.
  static let loading = Duration.milliseconds(400)

  /// Where the text comes from.
  let origin: Request.Origin
  let purpose: Purpose
  /// How the text is to be presented; nil where its first bytes tell.
  private let presentation: PresentationWish?
  private let isCancelled = Atomic(false)
  /// The pipe whose first bytes are waited for.
  private let pipe = Mutex<SpooledBytes?>(nil)

  init(_ origin: Request.Origin, for purpose: Purpose, as presentation: PresentationWish? = nil) {
    self.origin = origin
    self.purpose = purpose
    self.presentation = presentation
  }

  /// Begins; what comes of it goes to `report`, unless it is cancelled before.
  func start(
    _ decoding: Decoding, _ memory: Memory?, _ report: @escaping @Sendable (Outcome) -> Void
  ) {
    do {
      try RawThread.start {
        let result = self.open(decoding, memory)
        if !self.isCancelled.load(ordering: .relaxed) {
          report(Outcome(opening: self, result: result))
        }
      }
    } catch {
      let reason = systemMessage(error.code)
      report(
        Outcome(
          opening: self, result: .failure(Failure("No thread can be started: \(reason)."))))
    }
  }

  /// Gives up; a thread that hangs in the system ends when the system lets it.
  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
    pipe.withLock { $0?.stop() }
  }

  private func open(_ decoding: Decoding, _ memory: Memory?) -> Result<OpenedFile, Failure> {
    let answer = purpose == .reading ? memory?.ask(about: origin.remembered) : nil
    do {
      var text = try OpenText(origin, decoding, as: presentation, willWait: watch)
      pipe.withLock { $0 = nil }
      if case .reloading = purpose { try text.loadAhead(atMost: Self.loading) }
      let glance = answer?.wait(Session.patience)
      return .success(
        OpenedFile(
          text: text, bookmark: glance?.bookmark, isLate: answer != nil && glance == nil))
    } catch {
      return .failure(error as? Failure ?? Failure(sentence(error)))
    }
  }

  private func watch(_ bytes: SpooledBytes) {
    pipe.withLock { $0 = bytes }
    if isCancelled.load(ordering: .relaxed) { bytes.stop() }
  }
}
