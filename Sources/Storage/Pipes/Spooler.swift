import Articles
import Glibc
import Synchronization
import System

/// The reading that empties a pipe into its spool.
///
/// It owns the pipe: once the work is done and nobody holds the spooler, the pipe is closed, and
/// whoever writes to it learns so.
final class Spooler: Sendable {
  /// How the waiting ended.
  private enum Wake { case input, stop, nothing }

  /// What one look at the pipe came to.
  enum Step {
    case received, nothing
    /// There will be no more; the sentence of what went wrong, if anything.
    case ended(String?)
  }

  /// How far the reading is.
  struct State {
    var spool: Spool
    var room: SpoolRoom
    var buffer: [UInt8] = []
    var decoder: StreamDecoder
    var hasEnded = false
  }

  /// Bytes that are read at once.
  static let chunk = 64 << 10
  private let input: Descriptor
  let name: PrintableText
  private let directories: [String]
  let audience: Decoding.Audience
  let stop: StopSignal
  /// Held by the thread that reads.
  private let state: Mutex<State>

  init(
    _ input: consuming Descriptor, name: PrintableText, into spool: Spool, directories: [String],
    until stop: StopSignal, decoding: Decoding, room: SpoolRoom
  ) {
    self.input = input
    self.name = name
    self.directories = directories
    self.stop = stop
    audience = decoding.audience
    state = Mutex(State(spool: spool, room: room, decoder: StreamDecoder(decoding)))
  }

  /// Reads until `bytes` are there or no more will come: for as long as it takes until the first of
  /// them is there, and then for at most `moment` nanoseconds, or for all of them where that is nil.
  func receiveFirst(_ bytes: Int, within moment: Int?) {
    state.withLock { state in
      var end: Int?
      while !state.hasEnded, !state.spool.hasFirst(bytes, for: audience) {
        let now = monotonicNanoseconds()
        if let end, end <= now { break }
        let step = step(&state, end.map { $0 - now })
        if case .received = step, let moment, end == nil { end = monotonicNanoseconds() + moment }
        if state.spool.progress.now.shortage != nil { break }
      }
      showAtOnce(&state)
    }
  }

  /// Reads until the pipe ends, the disk is full or a stop is asked for.
  func run() {
    state.withLock { state in
      widenPipe()
      showAtOnce(&state)
      while !state.hasEnded { _ = step(&state, state.spool.owesLook ? Self.pause : nil) }
    }
  }

  /// Shows a person what there is before it is certain how it is to be decoded.
  private func showAtOnce(_ state: inout State) {
    guard audience == .screen, !state.hasEnded else { return }
    let piece = state.decoder.showAtOnce()
    if case .ended(let problem) = keep(piece, &state) { return end(&state, problem) }
    state.spool.show()
  }

  /// Waits for bytes for at most `nanoseconds`, and moves them.
  private func step(_ state: inout State, _ nanoseconds: Int?) -> Step {
    let step = hasRoom(&state) ? receive(&state, nanoseconds) : waitForRoom(&state, nanoseconds)
    if case .ended(let problem) = step { end(&state, problem) }
    return step
  }

  private func end(_ state: inout State, _ problem: String?) {
    state.hasEnded = true
    state.spool.finish(problem)
  }

  /// How long what a person is to see may wait for more, in nanoseconds.
  private static let pause = MarkdownText.leastPause

  private func receive(_ state: inout State, _ nanoseconds: Int?) -> Step {
    switch wait(nanoseconds) {
    case .stop: return .ended(nil)
    case .nothing:
      state.spool.refresh()
      succeed(&state)
      return .nothing
    case .input: return move(&state)
    }
  }

  /// Goes on with another text of the same bytes, where there is one.
  private func succeed(_ state: inout State) {
    if let next = state.spool.succeeded() { state.spool = next }
  }

  private func move(_ state: inout State) -> Step {
    if state.buffer.isEmpty { state.buffer = [UInt8](repeating: 0, count: Self.chunk) }
    let count = receive(&state.buffer)
    if count < 0 {
      if errno == EAGAIN { return .nothing }
      return .ended("\(name) cannot be read further: \(systemMessage(errno))")
    }
    let kept = keep(state.decoder.decode(state.buffer[..<count], isFinal: count == 0), &state)
    if count == 0, case .received = kept { return .ended(nil) }
    return kept
  }

  /// Adds text to the spool.
  private func keep(_ piece: DecodedPiece, _ state: inout State) -> Step {
    do {
      switch piece {
      case .binary: return .ended("\(StorageError(name, .isBinary))")
      case .text(let text):
        try state.spool.append(text, count: text.count)
        succeed(&state)
      case .rewritten(let start, let text):
        let old = state.spool
        state.spool = try successor(of: old, from: start, text)
        note(state.decoder.encoding, state.spool)
        old.progress.change { $0.successor = state.spool }
      }
    } catch {
      return .ended(unkept(error))
    }
    note(state.decoder.encoding, state.spool)
    return .received
  }

  /// A spool with the beginning of another and other text behind it.
  private func successor(
    of old: Spool, from start: Int, _ text: [UInt8]
  ) throws(SystemError) -> Spool {
    guard let file = SpoolFile.make(in: directories) else { throw SystemError(code: errno) }
    let spool = Spool(Descriptor(owning: file), old.derivation)
    if audience == .screen { spool.show() }
    try spool.copy(start, of: old)
    try spool.append(text, count: text.count)
    return spool
  }

  private func note(_ encoding: TextEncoding?, _ spool: Spool) {
    guard let encoding, spool.progress.now.encoding != encoding else { return }
    spool.progress.change { $0.encoding = encoding }
  }

  /// Waits for input or a stop for at most `nanoseconds`.
  ///
  /// No read comes before it, so a named pipe may wait for its first writer, and a stop is heard
  /// while nothing arrives.
  private func wait(_ nanoseconds: Int?) -> Wake {
    let events = Int16(POLLIN)
    var waits = [
      pollfd(fd: stop.waited.number, events: events, revents: 0),
      pollfd(fd: input.number, events: events, revents: 0),
    ]
    let timeout = nanoseconds.map { Int32(($0 + 999_999) / 1_000_000) } ?? -1
    guard unsafe poll(&waits, 2, timeout) > 0 else { return .nothing }
    return waits[0].revents != 0 ? .stop : .input
  }

  private func receive(_ buffer: inout [UInt8]) -> Int {
    uninterrupted { unsafe read(input.number, &buffer, buffer.count) }
  }

  private func unkept(_ error: SystemError) -> String {
    "only the beginning of \(name) could be kept: \(systemMessage(error.code)); "
      + "set TMPDIR to a directory with room"
  }

  /// Fewer and larger reads; where the system refuses, the pipe is as good as before.
  private func widenPipe() {
    let setPipeSize: Int32 = 1031  // F_SETPIPE_SZ, which glibc shows to GNU sources only
    _ = fcntl(input.number, setPipeSize, Int32(1 << 20))
  }
}
