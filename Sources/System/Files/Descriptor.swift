public import Glibc

/// An open file descriptor, closed when its owner lets go of it.
public struct Descriptor: ~Copyable, Sendable {
  /// The number that the system knows it by.
  public let number: Int32

  /// Owns `number` from now on.
  public init(owning number: Int32) { self.number = number }

  /// Opens `path` with `flags`; the error is an `errno`.
  ///
  /// It does not wait, not even for the writer of a named pipe, and is not handed to children.
  public init(opening path: String, _ flags: Int32 = O_RDONLY) throws(SystemError) {
    let flags = flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    let number = uninterrupted { unsafe withPath(path) { unsafe open($0, flags, 0o600) } }
    if number < 0 { throw SystemError(code: errno) }
    self.number = number
  }

  deinit { _ = close(number) }

  /// The number, for a new owner who will close it.
  public consuming func handOver() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// Reads up to `count` bytes at `offset` to `target`; fewer only where the file ends or fails.
  @unsafe public func read(to target: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int)
    -> Int
  {
    var got = 0
    while got < count {
      let more = uninterrupted { unsafe pread(number, target + got, count - got, offset + got) }
      if more <= 0 { break }
      got += more
    }
    return got
  }
}
