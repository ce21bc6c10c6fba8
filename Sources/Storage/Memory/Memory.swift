public import Articles
import Glibc
public import Records
import System

/// What is remembered from one session to the next, kept by a thread of its own.
///
/// That thread starts with the first thing that there is to ask or to write, and asks nothing where
/// there is no database yet. What is to be remembered is written at most half a second later, a mark
/// at once, and each time all of it in one transaction.
public final class Memory: Sendable {
  private typealias Job = @Sendable (inout MemoryKeeper) -> Void

  private struct State: Sendable {
    var jobs: [Job] = []
    var notes = MemoryNotes()
    /// When the notes are to be written, in nanoseconds of the monotonic clock.
    var due: Int?
    var isRunning = false
    var isClosing = false
    var isClosed = false
  }

  /// Nanoseconds from a change until it is written, with all that changes meanwhile.
  private static let delay = 500_000_000
  /// Nanoseconds until what could not be written is tried again.
  private static let retryDelay = 5_000_000_000

  private let path: String
  private let tell: @Sendable (String) -> Void
  private let state = Monitor(State())

  /// The memory in the database at `path`, which need not be there yet.
  ///
  /// `tell` gets one sentence, in another thread, for each kind of trouble that comes up.
  public init(path: String, tell: @escaping @Sendable (String) -> Void) {
    self.path = path
    self.tell = tell
  }

  /// Asks what the first screen of the file `article` depends on, or of the library; nil where there
  /// is nobody to ask.
  public func ask(about article: String?) -> MemoryAnswer? {
    guard MemoryDatabase.exists(path) else { return nil }
    let answer = MemoryAnswer()
    // What has changed before the question is part of the answer. What changes after it is not: a place
    // that is noted while the answer is late would hide the place that was asked for.
    let notes = takeNotes()
    perform { keeper in
      keeper.write(notes)
      answer.give(keeper.glance(at: article))
    }
    return answer
  }

  /// Tells all else that is remembered of the file `article`: nothing, where there is no database.
  public func recall(
    _ article: String, tell: @escaping @Sendable (Recollection) -> Void
  ) {
    guard MemoryDatabase.exists(path) else { return tell(Recollection()) }
    perform { keeper in tell(keeper.recall(article)) }
  }

  /// Remembers an article within a second.
  public func keep(_ article: RememberedArticle) {
    let time = secondsSince1970()
    note { $0.add(MemoryNotes.Article(article: article, time: time)) }
  }

  /// Remembers how texts are seen within a second.
  public func keep(_ view: View) { note { $0.view = view } }

  /// Remembers a trail within a second.
  public func keep(_ trail: RememberedTrail) { note { $0.trail = trail } }

  /// Remembers what was searched for within a second.
  public func keep(_ query: SearchQuery) { note { $0.queries.append(query) } }

  /// Tells which articles were read, the last one first: none, where there is no database.
  public func listHistory(tell: @escaping @Sendable ([HistoryEntry]) -> Void) {
    perform { keeper in
      keeper.write(self.takeNotes())
      tell(keeper.history())
    }
  }

  /// Writes a mark at once, and reports whether it is kept.
  public func keep(_ mark: RememberedMark, tell: @escaping @Sendable (Bool) -> Void) {
    note(after: 0) { $0.add(MemoryNotes.Mark(mark: mark, tell: tell)) }
  }

  /// Writes what has not been written; waits for that no longer than `timeout`.
  public func close(within timeout: Duration) {
    state.change { $0.isClosing = true }
    guard state.now.isRunning else { return }
    state.wait(atMost: timeout) { $0.isClosed }
  }

  private func note(after delay: Int = Memory.delay, _ change: (inout MemoryNotes) -> Void) {
    let time = monotonicNanoseconds() + delay
    state.change { state in
      change(&state.notes)
      state.due = min(state.due ?? time, time)
    }
    start()
  }

  private func perform(_ job: @escaping Job) {
    state.change { $0.jobs.append(job) }
    start()
  }

  private func start() {
    guard !state.now.isRunning else { return }
    state.change { $0.isRunning = true }
    do { try RawThread.start { self.run() } } catch { state.change { $0.isRunning = false } }
  }

  private func run() {
    work()
    state.change { $0.isClosed = true }
  }

  /// Asks and writes until the memory is closed; then the database is, too.
  private func work() {
    var keeper = MemoryKeeper(path: path, tell: tell)
    while true {
      let isClosing = waitForWork()
      for job in takeJobs() { job(&keeper) }
      if isClosing || isDue { keeper.write(takeNotes()) }
      if isClosing { break }
      if !keeper.unwritten.isEmpty { note(after: Self.retryDelay) { _ in } }
    }
  }

  /// Waits until there is something to do, and says whether it is the last.
  private func waitForWork() -> Bool {
    let due = state.now.due
    let left = due.map { Duration.nanoseconds(max(0, $0 - monotonicNanoseconds())) }
    state.wait(atMost: left) { !$0.jobs.isEmpty || $0.isClosing || $0.due != due }
    return state.now.isClosing
  }

  private var isDue: Bool { state.now.due.map { $0 <= monotonicNanoseconds() } ?? false }

  private func takeJobs() -> [Job] {
    state.change { state in
      defer { state.jobs = [] }
      return state.jobs
    }
  }

  private func takeNotes() -> MemoryNotes {
    state.change { state in
      defer {
        state.notes = MemoryNotes()
        state.due = nil
      }
      return state.notes
    }
  }
}
