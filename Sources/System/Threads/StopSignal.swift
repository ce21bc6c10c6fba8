import Glibc

/// A word to a thread that waits in `poll`: stop.
public final class StopSignal: Sendable {
  /// Readable once the signal was given.
  public let waited: Descriptor
  private let given: Descriptor

  /// Throws an `errno` where no descriptors are left.
  public init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw SystemError(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    waited = Descriptor(owning: ends[0])
    given = Descriptor(owning: ends[1])
  }

  /// Says so; to say it again does no harm.
  public func give() {
    var byte: UInt8 = 0
    _ = uninterrupted { unsafe write(given.number, &byte, 1) }
  }
}
