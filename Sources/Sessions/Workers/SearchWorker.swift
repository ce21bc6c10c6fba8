import Articles
import Storage
import Synchronization
import System

/// Searches a text behind the reader's back, with two threads.
final class SearchWorker: Sendable {
  private static let threads = 2
  /// A wait for the next match that is shorter than this is not reported.
  private static let patience = Duration.milliseconds(100)
  /// Between two reports, so that they never keep the reader busy.
  private static let interval = Duration.milliseconds(30)

  private struct State {
    var scan: SearchScan
    var running = 0
    var hasToldNext = false
    var nextReport = ContinuousClock.now + SearchWorker.patience
  }

  private let matcher: SearchMatcher
  private let source: any ByteSource
  private let report: @Sendable (SearchFindings) -> Void
  private let state: Mutex<State>
  private let isStopped = Atomic(false)

  /// A search from a place on; what it finds goes to `report`, from its threads and never from two
  /// at once.
  init(
    _ matcher: SearchMatcher, in source: any ByteSource, from place: Int,
    _ direction: SearchDirection, report: @escaping @Sendable (SearchFindings) -> Void
  ) {
    self.matcher = matcher
    self.source = source
    self.report = report
    state = Mutex(
      State(scan: SearchScan(from: place, direction, count: source.count, reach: matcher.reach)))
  }

  /// Begins; an empty text is reported to have been searched at once.
  func start() {
    state.withLock { state in
      if state.scan.isComplete { report(state.scan.takeFindings()) }
      startThreads(&state)
    }
  }

  /// Searches on where the text has grown since all of it had been searched.
  func goOn() {
    state.withLock { state in
      if state.scan.grow(to: source.count) { startThreads(&state) }
    }
  }

  /// Ends the search as soon as may be; reports may still come from the cells under way.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  private func startThreads(_ state: inout State) {
    guard !state.scan.isComplete else { return }
    while state.running < Self.threads {
      do { try RawThread.start { self.run() } } catch { return }
      state.running += 1
    }
  }

  private func run() {
    var window = SearchWindow()
    while let batch = take() {
      guard let found = search(batch, &window) else { continue }
      note(found, as: batch)
    }
  }

  /// The next batch; nil where there is none, and then the thread has to end.
  private func take() -> SearchScan.Batch? {
    state.withLock { state in
      let batch = isStopped.load(ordering: .relaxed) ? nil : state.scan.next()
      if batch == nil { state.running -= 1 }
      return batch
    }
  }

  /// Returns nil where the search was stopped.
  private func search(_ batch: SearchScan.Batch, _ window: inout SearchWindow) -> SearchedCells? {
    window.read(batch.cells, of: source)
    var found = state.withLock { $0.scan.result(of: batch) }
    for cell in batch.cells {
      if isStopped.load(ordering: .relaxed) { return nil }
      matcher.forEachMatch(inCell: cell, of: window) { found.add($0, inCell: cell) }
    }
    return found
  }

  private func note(_ found: SearchedCells, as batch: SearchScan.Batch) {
    state.withLock { state in
      state.scan.note(found, as: batch)
      guard isDue(state) else { return }
      state.hasToldNext = state.scan.isSettled
      state.nextReport = .now + Self.interval
      report(state.scan.takeFindings())
      if state.scan.isComplete { _ = state.scan.grow(to: source.count) }
    }
  }

  private func isDue(_ state: State) -> Bool {
    if state.scan.isComplete || state.scan.isSettled && !state.hasToldNext { return true }
    return ContinuousClock.now >= state.nextReport
  }
}
