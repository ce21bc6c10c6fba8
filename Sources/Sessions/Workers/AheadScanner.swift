import Articles
import Storage
import System

/// Scans every second stretch of a long file in a thread of its own, ahead of the loader, which takes
/// over what was found; so two cores share the work.
final class AheadScanner: Sendable {
  private struct State: Sendable {
    /// Where the next stretch begins that is or will be ready.
    var next: Int
    var ready: [ScannedAhead] = []
    var isDone = false
  }

  /// Bytes of a stretch: many times what has to be scanned twice at its beginning.
  private static let stretch = 4 << 20
  /// The thread waits while this number of stretches has not been taken over.
  private static let mostReady = 2

  private let state: Monitor<State>

  /// Begins ahead of `loader`; nil where the rest of the text is too short to be shared.
  init?(_ loader: ArticleLoader, of source: any ByteSource) {
    let first = (loader.offset / Self.stretch + 1) * Self.stretch
    guard source.isComplete, first + Self.stretch < source.count else { return nil }
    let state = Monitor(State(next: first))
    self.state = state
    let thread = { @Sendable in Self.scan(from: first, of: source, loader, into: state) }
    guard (try? RawThread.start(thread)) != nil else { return nil }
  }

  deinit { state.change { $0.isDone = true } }

  /// Loads the next part, scanned here or ahead; nil where nothing more is scanned ahead.
  func load(with loader: inout ArticleLoader, from source: any ByteSource) -> Findings? {
    let next = state.now.next
    if loader.offset < next { return loader.load(from: source, upTo: next) }
    return take().map { loader.adopt($0, from: source) }
  }

  /// The next stretch; waits for it, and gives nil when there will be no more.
  private func take() -> ScannedAhead? {
    state.wait { !$0.ready.isEmpty || $0.isDone }
    return state.change { state in
      defer { state.ready = Array(state.ready.dropFirst()) }
      state.next += 2 * Self.stretch
      return state.ready.first
    }
  }

  private static func scan(
    from first: Int, of source: any ByteSource, _ loader: ArticleLoader, into state: Monitor<State>
  ) {
    var start = first
    while let found = loader.scanAhead(start..<start + stretch, of: source) {
      state.wait { $0.ready.count < mostReady || $0.isDone }
      guard !state.now.isDone else { return }
      state.change { $0.ready.append(found) }
      start += 2 * stretch
    }
    state.change { $0.isDone = true }
  }
}
