import Articles
import Glibc
import Synchronization

/// The work of the thread that empties a pipe into its spool.
///
/// It owns the pipe: once the work is done and nobody holds the spooler, the pipe is closed, and
/// whoever writes to it learns so.
final class Spooler: Sendable {
  /// How the waiting ended.
  private enum Wake { case input, stop, nothing }

  private let input: Descriptor
  private let name: PrintableText
  private let spool: Spool
  private let stop: StopSignal
  private let decoding: Decoding

  init(
    _ input: consuming Descriptor, name: PrintableText, into spool: Spool, until stop: StopSignal,
    decoding: Decoding
  ) {
    self.decoding = decoding
    self.input = input
    self.name = name
    self.spool = spool
    self.stop = stop
  }

  /// Reads until the pipe ends, the disk is full or a stop is asked for.
  func run(onGrowth: () -> Void) {
    widenPipe()
    let problem = pump(onGrowth)
    spool.progress.change {
      $0.problem = problem
      $0.isComplete = true
    }
    onGrowth()
  }

  /// Moves all bytes; what comes back is the sentence of what went wrong, if anything.
  private func pump(_ onGrowth: () -> Void) -> String? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var decoder = StreamDecoder(decoding)
    var pacing = GrowthPacing(interval: .milliseconds(30))
    while true {
      let now = monotonicNanoseconds()
      if pacing.wait(at: now) == 0 {
        pacing.noteTold(at: now)
        onGrowth()
      }
      switch wait(pacing.wait(at: now)) {
      case .stop: return nil
      case .nothing: continue
      case .input: break
      }
      let count = receive(&buffer)
      if count == 0 { return keep(decoder.finish(), decoder.takeStyles()) }
      if count < 0 {
        if errno == EAGAIN { continue }
        return "\(name) cannot be read further: \(systemMessage(errno))"
      }
      let text = decoder.decode(buffer[..<count])
      note(decoder.encoding)
      guard let text else { return "\(ShelfError(name, .isBinary))" }
      if let problem = keep(text, decoder.takeStyles()) { return problem }
      pacing.noteGrowth()
    }
  }

  /// Adds text to the spool, with what is known of its looks before anyone can see it; gives the
  /// sentence on why that cannot be done, if so.
  private func keep(_ text: [UInt8], _ styles: [StyledBytes]) -> String? {
    if !styles.isEmpty { spool.styles.withLock { $0.append(styles) } }
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
