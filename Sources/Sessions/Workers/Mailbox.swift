import Glibc
import Reading
import Synchronization
import System

/// Letters from other threads, which wake the loop through a pipe.
final class Mailbox: Sendable {
  private let letters = Mutex<[Letter]>([])
  /// Can be read while there are letters.
  let descriptor: Int32
  private let waker: Int32

  /// Throws one sentence where no pipe can be made.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw Failure("no pipe can be made: \(systemMessage(errno)).")
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
  func post(_ event: Event) { post(.event(event)) }

  /// Adds a letter and wakes the loop.
  func post(_ letter: Letter) {
    let wasEmpty = letters.withLock { waiting in
      waiting.append(letter)
      return waiting.count == 1
    }
    guard wasEmpty else { return }
    var byte: UInt8 = 0
    _ = unsafe write(waker, &byte, 1)
  }

  /// Where others put events, without keeping the mailbox.
  var door: Post { { [weak self] event in self?.post(event) } }

  /// Removes and returns the letters that are there.
  func take() -> [Letter] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
    return letters.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
