import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct FullDiskTests {
  let pipe: TestPipe
  init() throws { pipe = try TestPipe() }

  private func source(spool: Int32) throws -> SpooledBytes {
    try SpooledBytes(
      Descriptor(owning: pipe.readEnd), name: "standard input", spool: Descriptor(owning: spool),
      decoding: Decoding().for(.screen))
  }

  @Test func `a full disk is one sentence and closes the pipe`() throws {
    let source = try source(spool: open("/dev/full", O_RDWR | O_CLOEXEC))
    source.start()
    pipe.send("abc")
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(source.isComplete)
    #expect(
      source.problem == "only the beginning of standard input could be kept: "
        + "no space left on device; set TMPDIR to a directory with room")
    #expect(pipe.waitUntilBroken())
  }

  @Test func `what arrived before the disk was full can be read`() throws {
    let source = try source(spool: fileOfFixedSize(64 << 10))
    let bytes = letters(100_000)
    let pipe = pipe
    try RawThread.start { pipe.send(bytes) }
    source.start()
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(source.problem != nil)
    #expect(source.count > 0 && source.count <= 64 << 10)
    #expect(source.bytes(in: 0..<100_000) == Array(bytes[..<source.count]))
  }

  @Test func `without a directory for temporary files an error says what to do`() throws {
    #expect(throws: StorageError("standard input", .hasNoSpool)) {
      _ = try SpooledBytes(
        Descriptor(owning: pipe.readEnd), name: "standard input", directories: ["/no/such"])
    }
    #expect(StorageError("standard input", .hasNoSpool).description.contains("set TMPDIR"))
  }

  /// A file in memory that cannot grow; Linux has it, but glibc shows it to GNU sources only.
  private func fileOfFixedSize(_ size: Int) throws -> Int32 {
    typealias Create = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
    let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "memfd_create"))
    let number = unsafeBitCast(symbol, to: Create.self)("spool", 3)
    ftruncate(number, size)
    let (addSeals, sealGrow): (Int32, Int32) = (1033, 4)
    #expect(fcntl(number, addSeals, sealGrow) == 0)
    return number
  }
}
