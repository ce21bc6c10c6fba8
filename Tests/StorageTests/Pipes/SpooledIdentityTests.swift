import Records
import Storage
import TestFiles
import Testing

/// Holds a text from a pipe to being known again by all that came.
@Suite struct SpooledIdentityTests {
  private func identity(_ bytes: [UInt8]) throws -> PipedText {
    let pipe = try TestPipe()
    let source = try pipe.source(into: try TemporaryDirectory())
    source.start()
    pipe.send(bytes)
    pipe.closeWriteEnd()
    source.waitForFirst(bytes: .max)
    return source.identity
  }

  @Test func `the same text is the same, and each change makes another`() throws {
    var bytes = Array("Some words of a text.\n".utf8)
    let known = try identity(bytes)
    #expect(try identity(bytes) == known)
    bytes[5] += 1
    #expect(try identity(bytes) != known)
    bytes[5] -= 1
    #expect(try identity(bytes + [0x0A]) != known)
  }

  @Test(arguments: [0, 3_000_000, 5_999_999])
  func `a long text is known by stretches of it, the first and the last among them`(
    place: Int
  ) throws {
    var bytes = [UInt8](repeating: 0x61, count: 6_000_000)
    for index in stride(from: 70, to: bytes.count, by: 70) { bytes[index] = 0x0A }
    let known = try identity(bytes)
    #expect(try identity(bytes) == known)
    // A change as long as the distance of two stretches is in one of them.
    for index in max(0, place - 50_000)..<min(bytes.count, place + 50_000) where index % 70 != 0 {
      bytes[index] = 0x62
    }
    #expect(try identity(bytes) != known)
  }
}
