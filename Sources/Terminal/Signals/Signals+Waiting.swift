import CNcurses
import Glibc

extension Signals {
  /// Waits until one of `descriptors` can be read, a signal comes, or the time is up.
  ///
  /// A terminal that has gone counts as a hang-up, so that a loop never turns on it for ever.
  /// - Parameters:
  ///   - descriptors: What to wait for, beside signals.
  ///   - timeoutMilliseconds: 0 only looks, nil waits for as long as it takes.
  /// - Returns: what has come.
  public borrowing func wait(
    for descriptors: [Int32], timeoutMilliseconds: Int? = nil
  ) -> Wakening {
    var watched = (descriptors + [descriptor]).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var wakening = Wakening()
    let timeout = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    guard unsafe poll(&watched, nfds_t(watched.count), timeout) > 0 else { return wakening }
    for item in watched where item.revents != 0 {
      if item.fd == descriptor {
        wakening.signals.formUnion(arrived())
      } else {
        wakening.readable.insert(item.fd)
        if item.revents & Self.gone != 0, Self.isTerminal(item.fd) {
          wakening.signals.insert(.hangUp)
        }
      }
    }
    return wakening
  }

  private static let gone = Int16(POLLHUP | POLLERR | POLLNVAL)

  /// The signals that have come since the last look.
  private borrowing func arrived() -> Set<Signal> {
    var arrived: Set<Signal> = []
    var message = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while unsafe read(descriptor, &message, size) == size {
      if let signal = Signal(number: Int32(message.ssi_signo)) { arrived.insert(signal) }
    }
    return arrived
  }

  /// Whether it is a device: a terminal that has gone does not say any longer that it was one.
  private static func isTerminal(_ descriptor: Int32) -> Bool {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
  }
}
