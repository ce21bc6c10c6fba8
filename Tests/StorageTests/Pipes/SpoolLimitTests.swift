import Articles
import Glibc
import Records
import Synchronization
import System
import TestFiles
import Testing

@testable import Storage

/// Holds the reading of a pipe to leaving room on the disk, without ending whoever writes.
@Suite struct SpoolLimitTests {
  private static let limit = ByteSize(bytes: 1_000_000)
  let directory: TemporaryDirectory
  let pipe: TestPipe

  init() throws {
    directory = try TemporaryDirectory()
    pipe = try TestPipe()
  }

  private func source(
    for audience: Decoding.Audience, limit: ByteSize = SpoolLimitTests.limit,
    _ space: (@Sendable (Int32) -> DiskSpace?)? = nil
  ) throws -> SpooledBytes {
    var room = SpoolRoom(limit: limit)
    if let space { room.space = space }
    let file = try #require(SpoolFile.make(in: [directory.path]))
    return try SpooledBytes(
      Descriptor(owning: pipe.readEnd), name: "standard input", spool: Descriptor(owning: file),
      directories: [directory.path], decoding: Decoding().for(audience), room: room)
  }

  /// Writes without end from a thread; gives what the pipe said when it was broken.
  private func writeOn() throws -> Monitor<Int32?> {
    let pipe = pipe
    let broken = Monitor<Int32?>(nil)
    try RawThread.start {
      let line = letters(50_000)
      var code: Int32?
      while code == nil { code = pipe.send(line) }
      broken.change { $0 = code }
    }
    return broken
  }

  /// Waits until the writer has filled the pipe and is held up.
  private func waitUntilFull() -> Bool {
    var wait = pollfd(fd: pipe.writeEnd, events: Int16(POLLOUT), revents: 0)
    let deadline = monotonicNanoseconds() + 10_000_000_000
    while monotonicNanoseconds() < deadline {
      if poll(&wait, 1, 0) == 0 { return true }
      sched_yield()
    }
    return false
  }

  @Test func `at the limit the writer waits, and what was read stays readable`() throws {
    let source = try source(for: .screen)
    let broken = try writeOn()
    source.start()
    source.waitForNews(beyond: .max, shortage: nil)
    #expect(source.shortage == .limit(Self.limit))
    #expect(!source.isComplete)
    #expect(source.problem == nil)
    #expect(source.count <= Self.limit.bytes && source.count > Self.limit.bytes - (128 << 10))
    #expect(waitUntilFull())
    #expect(broken.now == nil)
    let line = letters(50_000)
    #expect(source.bytes(in: 0..<50_000) == line)
    #expect(source.bytes(in: 900_000..<900_010) == Array(line[..<10]))
    source.stop()
    #expect(broken.wait(atMost: .seconds(10)) { $0 == EPIPE })
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(source.problem == nil)
  }

  @Test func `for a program the text ends at the limit, with one sentence`() throws {
    let source = try source(for: .script)
    let broken = try writeOn()
    source.start()
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(
      source.problem
        == "only the first 1 MB of standard input were read; raise the setting spool-limit")
    #expect(broken.wait(atMost: .seconds(10)) { $0 == EPIPE })
  }

  @Test func `a disk that is nearly full is left alone until there is room again`() throws {
    let disk = Disk()
    let source = try source(for: .screen, limit: ByteSize(bytes: 1_000_000_000)) { _ in
      DiskSpace(total: 10_000_000, free: disk.free.load(ordering: .relaxed))
    }
    disk.free.store(540_000, ordering: .relaxed)
    pipe.send("first")
    source.start()
    source.waitForNews(beyond: .max, shortage: nil)
    #expect(source.shortage == .disk)
    #expect(source.count == 0)
    disk.free.store(5_000_000, ordering: .relaxed)
    source.waitForNews(beyond: .max, shortage: .disk)
    #expect(source.shortage == nil)
    #expect(source.waitForFirst(bytes: 5, atMost: .seconds(10)))
    #expect(source.text == "first")
  }

  @Test func `a twentieth of a small disk and 100 MB of a large one are left free`() {
    func shortage(total: Int, free: Int) -> SpoolShortage? {
      var room = SpoolRoom(limit: .usualSpoolLimit)
      room.space = { _ in DiskSpace(total: total, free: free) }
      return room.shortage(of: 1000, behind: 0, in: 0)
    }
    #expect(shortage(total: 1_000_000_000, free: 50_001_000) == nil)
    #expect(shortage(total: 1_000_000_000, free: 50_000_999) == .disk)
    #expect(shortage(total: 1_000_000_000_000, free: 100_001_000) == nil)
    #expect(shortage(total: 1_000_000_000_000, free: 100_000_999) == .disk)
  }

  @Test func `the disk is not asked for each piece`() {
    let disk = Disk()
    var room = SpoolRoom(limit: .usualSpoolLimit)
    room.space = { _ in
      disk.questions.add(1, ordering: .relaxed)
      return DiskSpace(total: 1 << 40, free: 1 << 39)
    }
    for piece in 0..<100 { _ = room.shortage(of: 64 << 10, behind: piece << 16, in: 0) }
    #expect(disk.questions.load(ordering: .relaxed) < 10)
  }

  /// A disk that a test fills and empties.
  private final class Disk: Sendable {
    let free = Atomic(0)
    let questions = Atomic(0)
  }
}
