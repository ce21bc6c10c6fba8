import Glibc

/// A new pipe, neither end of which is handed to other programs.
struct PipeEnds: ~Copyable {
  private let read: Descriptor
  let written: Descriptor

  /// Throws an `errno` where no descriptors are left.
  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw SystemError(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    read = Descriptor(owning: ends[0])
    written = Descriptor(owning: ends[1])
  }

  /// The end to read from; the other one is closed.
  consuming func handOverReading() -> Int32 { read.handOver() }
}
