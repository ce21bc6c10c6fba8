import Synchronization
import System

/// The reading of a pipe, until nobody holds what came out of it.
final class PipeReading: Sendable {
  private let stopSignal: StopSignal
  /// Until it is handed to its thread; that the pipe is closed with it, is how stopping works.
  private let spooler: Mutex<Spooler?>

  /// The program of ours that writes to the pipe, if one does.
  private let writer: PipedProgram?

  /// A reading that has not begun; `stopSignal` is what its spooler listens to, and `writer` ends with
  /// it.
  init(_ spooler: Spooler, _ stopSignal: StopSignal, writer: PipedProgram? = nil) {
    self.spooler = Mutex(spooler)
    self.stopSignal = stopSignal
    self.writer = writer
  }

  /// What the program of ours has complained about, at the latest after `timeout`.
  func complaint(within timeout: Duration) -> String? { writer?.complaint(within: timeout) }

  deinit { _ = stop() }

  /// Reads the first bytes, as ``SpooledBytes/receiveFirst(_:within:)`` has it.
  func receiveFirst(_ bytes: Int, within moment: Int?) {
    spooler.withLock { $0?.receiveFirst(bytes, within: moment) }
  }

  /// Reads on in a thread of its own; throws an `errno` where none can be started.
  func start() throws(SystemError) {
    guard let spooler = takeSpooler() else { return }
    try RawThread.start { spooler.run() }
  }

  /// Ends it; true where it had not been started, so that nobody else says that it is over.
  func stop() -> Bool {
    // Whoever reads the first bytes has the spooler until then.
    stopSignal.give()
    writer?.end()
    return takeSpooler() != nil
  }

  private func takeSpooler() -> Spooler? {
    spooler.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
  }
}
