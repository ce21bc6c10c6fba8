import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Sessions

@Suite struct PlainOutputTests {
  let pipe: TestPipe
  init() throws { pipe = try TestPipe() }

  @Test func `what was written arrives when it is flushed`() throws {
    var output = PlainOutput(descriptor: pipe.writeEnd)
    try output.writeLine("one")
    try output.write("two")
    try output.writeLine()
    try output.write(safe: "{}\n")
    try output.flush()
    pipe.closeWriteEnd()
    #expect(pipe.drain() == Array("one\ntwo\n{}\n".utf8))
  }

  @Test(arguments: [false, true])
  func `more than a pipe holds arrives whole and in order`(neverBlocks: Bool) throws {
    let lines = (0..<60_000).map { PrintableText("line \($0)") }
    if neverBlocks { _ = fcntl(pipe.writeEnd, F_SETFL, O_NONBLOCK) }
    let pipe = pipe
    try RawThread.start {
      var output = PlainOutput(descriptor: pipe.writeEnd)
      try? lines.forEach { try output.writeLine($0) }
      try? output.flush()
      pipe.closeWriteEnd()
    }
    let expected = lines.map { $0.string + "\n" }.joined()
    #expect(pipe.drain() == Array(expected.utf8))
  }

  @Test func `a reader who has gone is an error of its own`() throws {
    close(pipe.readEnd)
    var output = PlainOutput(descriptor: pipe.writeEnd)
    try output.write("text")
    #expect(throws: OutputError.readerHasGone) { try output.flush() }
    try output.flush()
  }

  @Test func `a full disk is reported in a sentence`() throws {
    let full = try Descriptor(opening: "/dev/full", O_WRONLY)
    var output = PlainOutput(descriptor: full.number)
    try output.write("text")
    let error = #expect(throws: OutputError.self) { try output.flush() }
    #expect(error?.description == "cannot write: no space left on device")
  }
}
