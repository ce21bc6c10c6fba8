import Articles
import Reading
import Records
import Storage
import Synchronization
import System

/// Loads the rest of an article behind the reader's back, counts its words, and goes on where its
/// file is followed.
final class LoadingWorker: Sendable {
  /// Words are counted only where that does not take much longer than loading did, in bytes.
  static let mostCounted = 16 << 20
  /// The time between two reports: more frames would take time from the loading and show no more.
  private static let pause = Duration.milliseconds(30)

  /// The text as it is decoded now.
  private let opened: Mutex<OpenedText>
  /// The number of the article.
  let id: Int
  /// Its file, as it was named; nil where it has none.
  let path: String?
  let post: Post
  /// Held by the thread that loads; another one waits for its end.
  private let text: Mutex<OpenText>
  let isAbandoned = Atomic(false)
  let hasLoaded = Atomic(false)
  /// How a person wants the text to be presented from now on.
  private let wish = Mutex<PresentationWish?>(nil)
  /// How a person has wanted it to be presented last.
  private let lastWish = Mutex<PresentationWish?>(nil)

  /// A worker that loads the article `id` and sends what is found through `post`.
  init(_ text: OpenText, id: Int, _ post: @escaping Post) {
    self.post = post
    opened = Mutex(text.text)
    path = text.path
    self.id = id
    self.text = Mutex(text)
  }

  /// The text as it is decoded now.
  var openedText: OpenedText { opened.withLock { $0 } }

  /// Its bytes.
  var source: any ByteSource { opened.withLock { $0 }.source }

  /// The text as it is loaded; waits for the thread that loads it, so ask only when all has come.
  var whole: OpenText { text.withLock { $0 } }

  /// The file, where it is one.
  var file: FileBytes? {
    if case .file(let bytes) = opened.withLock({ $0 }) { bytes } else { nil }
  }

  /// Begins to load in a thread of its own.
  func start() {
    run { worker, text in
      text.file?.takeImprint()
      if !text.isComplete {
        text.share()
        worker.load(&text)
      }
      worker.finish(text)
    }
  }

  /// Presents the text in another way; whoever loads it notices, or else another thread does it.
  func present(as wish: PresentationWish) {
    self.wish.withLock { $0 = wish }
    lastWish.withLock { $0 = wish }
    run { worker, text in
      guard worker.presentAgain(&text) else { return }
      worker.load(&text)
      worker.finish(text)
    }
  }

  /// Ends what is running as soon as may be: nobody reads the text any longer.
  func abandon() {
    isAbandoned.store(true, ordering: .relaxed)
    stopFollowing()
  }

  /// How the text is presented where a person has chosen that; nil where its first bytes tell.
  var presentation: PresentationWish? { lastWish.withLock { $0 } }

  typealias Work = @Sendable (LoadingWorker, inout OpenText) -> Void

  func run(_ work: @escaping Work) {
    try? RawThread.start {
      RawThread.yieldToKeys()
      self.text.withLock { text in work(self, &text) }
    }
  }

  /// Does something with the text in the thread that calls, which waits for the one that loads.
  func whileNobodyLoads<Result>(_ work: (inout OpenText) -> Result) -> Result {
    text.withLock { work(&$0) }
  }

  /// Tells what is found, at the latest before there is something to wait for.
  func load(_ text: inout OpenText) {
    var pacing = GrowthPacing(interval: Self.pause)
    var found = Findings()
    while !text.isComplete || text.isProvisional || text.hasSuccessor {
      let wasMissing = text.isMissing
      if text.isStalled { text.wait() }
      tellMissing(text, wasMissing: wasMissing)
      tellShortage(&text)
      if judgeAgain(&text) || presentAgain(&text) { found = Findings() }
      if text.isComplete { continue }
      if source.count > Self.mostCounted { text.forgetArticle() }
      found.append(text.loadMore())
      guard !isAbandoned.load(ordering: .relaxed) else { return }
      pacing.noteGrowth()
      let now = monotonicNanoseconds()
      guard text.isComplete || text.isStalled || pacing.wait(at: now) == 0 else { continue }
      post(.loaded(article: id, found: found))
      pacing.noteReported(at: now)
      found = Findings()
    }
  }

  /// Tells where reading waits, which may be long before all that was read is loaded.
  private func tellShortage(_ text: inout OpenText) {
    guard text.noteShortage() else { return }
    post(.waiting(article: id, words: text.shortage.map { PrintableText($0.sentence) }))
  }

  /// Tells where more of the text has shown that it must be taken otherwise; says whether so.
  private func judgeAgain(_ text: inout OpenText) -> Bool {
    do {
      switch try text.judgeAgain() {
      case nil: return false
      case .profile(let found):
        let profile = text.loader.profile
        post(.reopened(article: id, at: 0, profile: profile, found: found))
      case .text:
        opened.withLock { $0 = text.text }
        post(.decodedAgain(article: id, opened: text.opened(id: id)))
      }
      return true
    } catch {
      post(.failed(PrintableText(sentence(error))))
      return false
    }
  }

  /// Tells what is found where the text is presented as was wanted; says whether that was so.
  private func presentAgain(_ text: inout OpenText) -> Bool {
    let wish = wish.withLock { wish in
      defer { wish = nil }
      return wish
    }
    guard let wish, let found = text.present(as: wish) else { return false }
    post(.reopened(article: id, at: 0, profile: text.loader.profile, found: found))
    return true
  }

  func finish(_ text: OpenText) {
    guard text.isComplete, !isAbandoned.load(ordering: .relaxed) else { return }
    if let problem = text.problem { post(.failed(PrintableText(sentence(problem)))) }
    finishFollowing(text)
    if let file = text.rememberedAtEnd { post(.identified(article: id, file: file)) }
    hasLoaded.store(true, ordering: .relaxed)
    if text.figures == nil { count(text) }
  }

  /// Tells how many words a text has that is loaded.
  func count(_ text: OpenText) {
    if let figures = text.counted() { post(.counted(article: id, figures: figures)) }
  }
}
