import Glibc
import Reading
import Synchronization

/// Events from the workers, which wake the loop through a pipe.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  /// Can be read while there are events.
  let descriptor: Int32
  private let waker: Int32

  /// Throws one sentence where no pipe can be made.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw Failure("no pipe can be made; close some other programs and try again.")
    }
    descriptor = ends[0]
    waker = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(descriptor)
    close(waker)
  }

  /// Adds an event and wakes the loop.
  func post(_ event: Event) {
    let wasEmpty = events.withLock { waiting in
      waiting.append(event)
      return waiting.count == 1
    }
    guard wasEmpty else { return }
    var byte: UInt8 = 0
    _ = unsafe write(waker, &byte, 1)
  }

  /// Where others put events, without keeping the mailbox.
  var door: Post { { [weak self] event in self?.post(event) } }

  /// Takes the events that are there.
  func take() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
    return events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
