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
  private enum Step {
    case received, nothing
    /// There will be no more; the sentence of what went wrong, if anything.
    case ended(String?)
  }

  /// How far the reading is.
  private struct State {
    var buffer: [UInt8] = []
    var decoder: StreamDecoder
    var hasEnded = false
  }

  private let input: Descriptor
  private let name: PrintableText
  private let spool: Spool
  private let stop: StopSignal
  /// Held by the thread that reads.
  private let state: Mutex<State>

  init(
    _ input: consuming Descriptor, name: PrintableText, into spool: Spool, until stop: StopSignal,
    decoding: Decoding
  ) {
    self.input = input
    self.name = name
    self.spool = spool
    self.stop = stop
    state = Mutex(State(decoder: StreamDecoder(decoding)))
  }

  /// Reads until `bytes` are there or no more will come: for as long as it takes until the first of
  /// them is there, and then for at most `moment` nanoseconds.
  func receiveFirst(_ bytes: Int, within moment: Int) {
    state.withLock { state in
      var end: Int?
      while !state.hasEnded, spool.progress.now.count < bytes {
        let now = monotonicNanoseconds()
        if let end, end <= now { return }
        if case .received = step(&state, end.map { $0 - now }), end == nil {
          end = monotonicNanoseconds() + moment
        }
      }
    }
  }

  /// Reads until the pipe ends, the disk is full or a stop is asked for.
  func run() {
    state.withLock { state in
      widenPipe()
      while !state.hasEnded { _ = step(&state, nil) }
    }
  }

  /// Waits for bytes, at most so many nanoseconds, and moves them.
  private func step(_ state: inout State, _ nanoseconds: Int?) -> Step {
    let step: Step =
      switch wait(nanoseconds) {
      case .stop: .ended(nil)
      case .nothing: .nothing
      case .input: move(&state)
      }
    if case .ended(let problem) = step {
      state.hasEnded = true
      spool.progress.change {
        $0.problem = problem
        $0.isComplete = true
      }
    }
    return step
  }

  private func move(_ state: inout State) -> Step {
    if state.buffer.isEmpty { state.buffer = [UInt8](repeating: 0, count: 64 << 10) }
    let count = receive(&state.buffer)
    if count == 0 {
      return .ended(keep(state.decoder.finish(), state.decoder.takeMarks()))
    }
    if count < 0 {
      if errno == EAGAIN { return .nothing }
      return .ended("\(name) cannot be read further: \(systemMessage(errno))")
    }
    let text = state.decoder.decode(state.buffer[..<count])
    note(state.decoder.encoding)
    guard let text else { return .ended("\(StorageError(name, .isBinary))") }
    return keep(text, state.decoder.takeMarks()).map { .ended($0) } ?? .received
  }

  /// Adds text to the spool, and its marks before anyone can see it; gives the
  /// sentence on why that cannot be done, if so.
  private func keep(_ text: [UInt8], _ marks: [Mark]) -> String? {
    if !marks.isEmpty { spool.marks.append(marks) }
    do { try spool.append(text, count: text.count) } catch { return unkept(error) }
    return nil
  }

  private func note(_ encoding: TextEncoding?) {
    guard let encoding, spool.progress.now.encoding == nil else { return }
    spool.progress.change { $0.encoding = encoding }
  }

  /// Waits for input or a stop, at most so many nanoseconds.
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
