public import Articles
import Glibc
import System

/// Text on its way to standard output, sent in parts of 64 KiB.
///
/// The program must ignore SIGPIPE, so that a reader who goes away is an error and not a death. What
/// was not flushed at the end is lost: nobody could learn there that it failed.
public struct PlainOutput: ~Copyable {
  private static let capacity = 64 << 10

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Writes to `descriptor`, which stays the caller's; 1 is standard output.
  public init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  /// Adds `text`.
  public mutating func write(_ text: PrintableText) throws(OutputError) {
    try write(safe: text.string)
  }

  /// Adds `text` and the end of its line.
  public mutating func writeLine(_ text: PrintableText = "") throws(OutputError) {
    try write(safe: text.string)
    try write(safe: "\n")
  }

  /// Adds a string that some other form has made safe, as JSON does with its escapes.
  public mutating func write(safe string: String) throws(OutputError) {
    buffer.append(contentsOf: string.utf8)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Adds UTF-8 that some other form has made safe.
  public mutating func write(safe utf8: [UInt8]) throws(OutputError) {
    buffer += utf8
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Sends all that was written; after an error, the rest of it is given up.
  public mutating func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    var sent = 0
    while sent < buffer.count { sent += try send(from: sent) }
  }

  private func send(from start: Int) throws(OutputError) -> Int {
    let sent = uninterrupted {
      unsafe buffer.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + start }, $0.count - start)
      }
    }
    if sent >= 0 { return sent }
    guard errno == EAGAIN else { throw errno == EPIPE ? .readerHasGone : .system(errno) }
    waitForRoom()
    return 0
  }

  /// Another program may have made the terminal or pipe that we share one that does not wait.
  private func waitForRoom() {
    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&wait, 1, -1)
  }
}
