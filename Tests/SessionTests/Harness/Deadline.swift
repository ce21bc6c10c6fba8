import Glibc

/// The moment until which a test is willing to wait.
struct Deadline {
  private let moment: ContinuousClock.Instant

  /// The moment that comes after a while.
  init(after patience: Duration) { moment = .now + patience }

  /// No wait at all: only what is there already.
  static var now: Deadline { Deadline(after: .zero) }

  /// Whether it is over.
  var isPast: Bool { moment <= .now }

  /// Waits until one of the descriptors is ready, and says whether one was before the deadline.
  ///
  /// Descriptors with a negative number are passed over, as in `poll(2)`.
  func poll(_ watched: inout [pollfd]) throws -> Bool {
    while true {
      let ready = Glibc.poll(&watched, nfds_t(watched.count), milliseconds)
      if ready >= 0 { return ready > 0 }
      guard errno == EINTR else { throw SystemError(call: "poll") }
    }
  }

  /// What is left, rounded up so that the last fraction is not spent in a busy loop.
  private var milliseconds: Int32 {
    let left = moment - .now
    guard left > .zero else { return 0 }
    return Int32(clamping: Int64(left / .milliseconds(1)) + 1)
  }
}
