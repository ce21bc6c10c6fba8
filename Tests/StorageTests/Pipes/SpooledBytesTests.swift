import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct SpooledBytesTests {
  let directory: TemporaryDirectory
  let pipe: TestPipe
  let source: SpooledBytes

  init() throws {
    directory = try TemporaryDirectory()
    pipe = try TestPipe()
    source = try pipe.source(into: directory)
  }

  @Test func `bytes can be read as they arrive`() {
    source.start()
    pipe.send("first ")
    #expect(source.waitForFirst(bytes: 6))
    #expect(source.text == "first ")
    #expect(!source.isComplete)
    pipe.send("second")
    pipe.closeWriteEnd()
    #expect(source.waitForFirst(bytes: .max))
    #expect(source.isComplete)
    #expect(source.text == "first second")
    #expect(source.problem == nil)
  }

  @Test func `a range that has not arrived is read short`() {
    source.start()
    pipe.send("abc")
    source.waitForFirst(bytes: 3)
    #expect(source.bytes(in: 1..<10) == Array("bc".utf8))
    #expect(source.bytes(in: 5..<10).isEmpty)
    pipe.closeWriteEnd()
  }

  @Test func `more than memory should hold comes through unchanged`() throws {
    let expected = letters(3 << 20)
    let pipe = pipe
    try RawThread.start {
      pipe.send(expected)
      pipe.closeWriteEnd()
    }
    source.start()
    #expect(source.waitForFirst(bytes: 1 << 20))
    #expect(source.bytes(in: 1_000..<300_000) == Array(expected[1_000..<300_000]))
    #expect(source.waitForFirst(bytes: .max))
    #expect(source.bytes(in: 0..<expected.count) == expected)
  }

  @Test func `the first bytes are read at once, and a thread goes on behind them`() {
    pipe.send("first ")
    source.receiveFirst(6, within: 10_000_000_000)
    #expect(source.text == "first ")
    #expect(!source.isComplete)
    pipe.send("second")
    source.receiveFirst(12, within: 10_000_000_000)
    #expect(source.text == "first second")
    source.start()
    pipe.send(" third")
    pipe.closeWriteEnd()
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(source.text == "first second third")
  }

  @Test func `for more than the first bytes only a moment is waited`() {
    pipe.send("first")
    source.receiveFirst(6, within: 10_000_000)
    #expect(source.text == "first")
    #expect(!source.isComplete)
    pipe.closeWriteEnd()
  }

  @Test func `for the first bytes is waited until they come`() throws {
    let pipe = pipe
    try RawThread.start {
      pipe.send("late")
      pipe.closeWriteEnd()
    }
    source.receiveFirst(.max, within: 10_000_000_000)
    #expect(source.text == "late")
    #expect(source.isComplete)
  }

  @Test func `a pipe that has ended with its first bytes tells so to whoever starts to read it`() {
    pipe.send("all")
    pipe.closeWriteEnd()
    source.receiveFirst(.max, within: 10_000_000_000)
    #expect(source.isComplete)
    source.start()
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(source.text == "all")
  }

  @Test func `nothing is waited for longer than asked`() {
    source.start()
    #expect(!source.waitForFirst(bytes: 1, atMost: .milliseconds(10)))
    pipe.closeWriteEnd()
  }

  @Test func `the spool has no name`() throws {
    let listed = try OpenDirectory(directory.path)
    while let entry = listed.next() { #expect(entry.name == "." || entry.name == "..") }
    pipe.closeWriteEnd()
  }
}
