import CPty
import Glibc

/// An open file that is closed with its owner, and that no other program inherits.
final class Descriptor {
  /// The number that the system knows it by, negative once it is closed.
  private(set) var number: Int32

  /// Takes over an open file.
  init(_ number: Int32) { self.number = number }

  deinit { close() }

  /// Closes it now; a second time does nothing.
  func close() {
    if number >= 0 { _ = Glibc.close(number) }
    number = -1
  }

  /// The two ends of a new pipe.
  static func pipe() throws -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    try SystemError.check("pipe2", cpty_pipe(&ends))
    return (Descriptor(ends[0]), Descriptor(ends[1]))
  }

  /// A file opened for reading.
  static func reading(_ path: String) throws -> Descriptor {
    Descriptor(try SystemError.check("open \(path)", open(path, O_RDONLY | O_CLOEXEC)))
  }

  /// Makes reads and writes return at once where they would have to wait.
  func neverWait() throws {
    try SystemError.check("fcntl", fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK))
  }

  /// What can be read at once, at most 64 KiB; nothing at the end, nil where it would have to wait.
  func read() throws -> [UInt8]? {
    var isReady = true
    let bytes = try [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      let got = Glibc.read(number, buffer.baseAddress, buffer.count)
      count = max(got, 0)
      if got < 0 {
        isReady = false
        guard errno == EAGAIN || errno == EINTR else { throw SystemError(call: "read") }
      }
    }
    return isReady ? bytes : nil
  }

  /// Writes as many of the bytes as fit, without a signal where nobody reads.
  func write(_ bytes: ArraySlice<UInt8>) throws -> Int {
    let count = bytes.withUnsafeBytes { cpty_write(number, $0.baseAddress, $0.count) }
    if count < 0, errno == EAGAIN || errno == EINTR { return 0 }
    return try SystemError.check("write", count)
  }
}
