import Glibc
import System

/// Both ends of a pipe.
public final class TestPipe: Sendable {
  /// Where to read.
  public let readEnd: Int32
  /// Where to write.
  public let writeEnd: Int32

  /// A pipe whose broken end is an error, not a death of the tests.
  public init() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// Writes all of `bytes`, or says with what `errno` that failed.
  @discardableResult
  public func send(_ bytes: some Collection<UInt8>) -> Int32? {
    let bytes = Array(bytes)
    var sent = 0
    while sent < bytes.count {
      let rest = Array(bytes[sent...].prefix(64 << 10))
      let more = write(writeEnd, rest, rest.count)
      if more < 0 { return errno }
      sent += more
    }
    return nil
  }

  /// Writes `text`, or says with what `errno` that failed.
  @discardableResult
  public func send(_ text: String) -> Int32? { send(text.utf8) }

  /// Closes the end to write to.
  public func closeWriteEnd() { close(writeEnd) }

  /// Waits until nobody can read any more, at most ten seconds.
  public func waitUntilBroken() -> Bool {
    var wait = pollfd(fd: writeEnd, events: 0, revents: 0)
    return poll(&wait, 1, 10_000) == 1 && wait.revents & Int16(POLLERR) != 0
  }

  /// Waits until all that was written has been read, or nobody can read any more.
  public func waitUntilEmpty() {
    var left: Int32 = 1
    while left > 0, ioctl(writeEnd, UInt(FIONREAD), &left) == 0 {
      var wait = pollfd(fd: writeEnd, events: 0, revents: 0)
      if poll(&wait, 1, 0) == 1, wait.revents & Int16(POLLERR) != 0 { return }
      sched_yield()
    }
  }

  /// Everything that comes out until the pipe ends.
  public func drain() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      if count <= 0 { return all }
      all += buffer[..<count]
    }
  }
}
