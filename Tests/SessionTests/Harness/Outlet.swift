import Glibc

/// Bytes on their way to a program that takes them when it likes.
struct Outlet {
  private let descriptor: Descriptor
  private var pending: ArraySlice<UInt8> = []
  private var closesWhenEmpty = false

  /// A way to what is behind a descriptor.
  init(_ descriptor: Descriptor) throws {
    self.descriptor = descriptor
    try descriptor.neverWait()
  }

  /// Whether all has been taken.
  var isEmpty: Bool { pending.isEmpty }

  /// What to watch for until more can be written; nothing where nothing waits.
  var wish: pollfd {
    pollfd(fd: isEmpty ? -1 : descriptor.number, events: Int16(POLLOUT), revents: 0)
  }

  /// Adds bytes and writes what fits.
  mutating func send(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
    flush()
  }

  /// Ends the stream after what waits.
  mutating func end() {
    closesWhenEmpty = true
    flush()
  }

  /// Writes what fits; where nobody reads any more, the rest is dropped.
  mutating func flush() {
    while !isEmpty, descriptor.number >= 0 {
      guard let count = try? descriptor.write(pending.prefix(65536)) else {
        pending = []
        break
      }
      if count == 0 { return }
      pending = pending.dropFirst(count)
    }
    if closesWhenEmpty { descriptor.close() }
  }
}
