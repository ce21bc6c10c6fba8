import Articles
import Reading
import Records
import Storage
import System

/// The file of an article that is read, as it is looked at again and again.
///
/// Looking is one `stat` of its name. Unlike a watch by inotify it works on every file system, and
/// sees a name that comes to lead to another file, by a new file or by a link, as any other change.
struct WatchedFile {
  /// The time between two looks, and while a change is not settled.
  private static let pause = Duration.milliseconds(300)
  private static let shortPause = Duration.milliseconds(100)
  /// Looks and what follows from them take at most this fraction of the time.
  private static let restShare = 10

  private let loader: LoadingWorker
  private let path: String
  private let wish: ReloadWish
  private let decoding: Decoding
  private let post: @Sendable (Letter) -> Void
  private var pacing = ChangePacing<FileStatus>()
  /// What was last said to have happened to the file.
  private var told: FileChange?
  /// Whether bytes were read on since the words were counted.
  private var owesCount = false

  /// The file of the article that `loader` loads; nil where it has none.
  init?(
    _ loader: LoadingWorker, _ wish: ReloadWish, _ decoding: Decoding,
    _ post: @escaping @Sendable (Letter) -> Void
  ) {
    guard let path = loader.path, loader.fileStatus != nil else { return nil }
    (self.loader, self.path, self.wish) = (loader, path, wish)
    (self.decoding, self.post) = (decoding, post)
  }

  /// Takes one look, and does what follows from it; gives how long to rest.
  mutating func look() -> Duration {
    let start = ContinuousClock.now
    if let known = loader.fileStatus { look(FileStatus(path: path), known) }
    let pause = pacing.isWaiting ? Self.shortPause : Self.pause
    return max(pause, (ContinuousClock.now - start) * Self.restShare)
  }

  private mutating func look(_ now: FileStatus?, _ known: FileStatus) {
    if let now, let file = loader.file, file.mayHaveGrown(to: now) {
      // Whether it was only added to is known when what there was has been loaded.
      guard loader.isLoaded else { return }
      if wish == .always, loader.readOn() {
        owesCount = true
        return tell(nil)
      }
    }
    let isEmpty = now.map { $0.size == 0 || $0.kind != .regular } ?? true
    let time = monotonicNanoseconds()
    switch pacing.verdict(on: now, isEmpty: isEmpty, known: known, at: time) {
    case .wait: break
    case .nothing:
      if now == known { settle() }
    case .act:
      pacing.note(dealtWith: now)
      act(on: now)
    }
  }

  /// Does what had to wait for the file to be left alone.
  private mutating func settle() {
    tell(nil)
    if owesCount { loader.countWords() }
    owesCount = false
  }

  private mutating func act(on now: FileStatus?) {
    guard now?.kind == .regular else { return tell(.gone) }
    switch wish {
    case .always: readAgain()
    case .ask: tell(loader.file?.change ?? .changed)
    case .never: break
    }
  }

  private mutating func tell(_ change: FileChange?) {
    guard change != told else { return }
    told = change
    post(.event(.changed(article: loader.id, change: change)))
  }

  /// Opens the file again and loads it, so that nothing comes and goes on the screen.
  private mutating func readAgain() {
    told = nil
    let result: Result<OpenedFile, Failure>
    do {
      var text = try OpenText(.file(path), decoding, as: loader.presentation)
      try text.loadAhead(atMost: Opening.loading)
      result = .success(OpenedFile(text: text, bookmark: nil, isLate: false))
    } catch {
      result = .failure(error as? Failure ?? Failure(sentence(error)))
    }
    post(.readAgain(article: loader.id, result))
  }
}
