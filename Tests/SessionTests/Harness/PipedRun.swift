import CPty
import Glibc

/// A program whose input and output are pipes, all of them served at once so that none blocks it.
final class PipedRun {
  /// How it ended; right once it has.
  private(set) var status = ExitStatus.exited(0)
  /// Its standard output so far.
  private(set) var output: [UInt8] = []
  /// Its standard error so far.
  private(set) var errors: [UInt8] = []

  private let outputEnd: Descriptor
  private let errorEnd: Descriptor
  private var input: Outlet?
  private var process: pid_t = 0

  /// Starts it; without input, it reads an empty file.
  init(_ launch: Launch, input bytes: [UInt8]?) throws {
    let (outputEnd, outputFrom) = try Descriptor.pipe()
    let (errorEnd, errorFrom) = try Descriptor.pipe()
    (self.outputEnd, self.errorEnd) = (outputEnd, errorEnd)
    let empty = try Descriptor.reading("/dev/null")
    let (reading, writing) = try bytes.map(StandardInput.bytes)?.open() ?? (empty, nil)
    input = writing
    process = try launch.start {
      cpty_start($0, reading?.number ?? -1, outputFrom.number, errorFrom.number)
    }
  }

  deinit { end() }

  /// Serves it until it has ended; false where it has not by then, and is ended.
  func finish(before deadline: Deadline) throws -> Bool {
    while outputEnd.number >= 0 || errorEnd.number >= 0 {
      guard try serve(before: deadline) else {
        end()
        return false
      }
    }
    reap()
    return true
  }

  private func serve(before deadline: Deadline) throws -> Bool {
    var watched = [
      pollfd(fd: outputEnd.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorEnd.number, events: Int16(POLLIN), revents: 0),
    ]
    if let input { watched.append(input.wish) }
    guard try deadline.poll(&watched) else { return false }
    if watched[0].revents != 0 { try Self.take(from: outputEnd, into: &output) }
    if watched[1].revents != 0 { try Self.take(from: errorEnd, into: &errors) }
    input?.flush()
    return true
  }

  private static func take(from end: Descriptor, into bytes: inout [UInt8]) throws {
    guard let new = try end.read() else { return }
    bytes += new
    if new.isEmpty { end.close() }
  }

  private func end() {
    if process > 0 { kill(-process, SIGKILL) }
    reap()
  }

  private func reap() {
    guard process > 0 else { return }
    var word: Int32 = 0
    while waitpid(process, &word, 0) < 0, errno == EINTR {}
    process = 0
    status = word & 0x7f == 0 ? .exited(word >> 8 & 0xff) : .signalled(word & 0x7f)
  }
}
