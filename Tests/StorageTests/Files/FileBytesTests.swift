import Articles
import Glibc
import TestFiles
import Testing

@testable import Storage

@Suite struct FileBytesTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  @Test func `a file is read by range`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "eczema and botox"))
    #expect(file.count == 16)
    #expect(file.isComplete)
    #expect(file.bytes(in: 7..<10) == Array("and".utf8))
  }

  @Test func `an empty file has nothing to read`() throws {
    let file = try FileBytes(path: directory.write("a.txt", ""))
    #expect(file.count == 0)
    #expect(file.bytes(in: 0..<10).isEmpty)
  }

  @Test func `a range is cut at the end of the file`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "abcdef"))
    #expect(file.bytes(in: 4..<10) == Array("ef".utf8))
    #expect(file.bytes(in: 6..<10).isEmpty)
    #expect(file.bytes(in: 100..<500_000).isEmpty)
  }

  @Test func `a buffer grows where it is too small and keeps its length where it is not`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "abcdef"))
    var bytes: [UInt8] = []
    #expect(file.read(0..<4, into: &bytes) == 4)
    #expect(bytes == Array("abcd".utf8))
    #expect(file.read(4..<6, into: &bytes) == 2)
    #expect(bytes == Array("efcd".utf8))
  }

  @Test(arguments: [100, 200_000])
  func `a file that became shorter is read short`(length: Int) throws {
    let path = try directory.write("a.txt", pattern(length))
    let file = try FileBytes(path: path)
    #expect(file.bytes(in: 0..<length) == pattern(length))
    truncate(path, length / 2)
    #expect(file.bytes(in: 0..<length) == pattern(length / 2))
    #expect(file.bytes(in: length - 10..<length).isEmpty)
    #expect(file.change != nil)
  }

  @Test func `what was written over is read again`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "one two"))
    directory.setChanged("a.txt", at: 1_000)
    #expect(file.text == "one two")
    try directory.write("a.txt", "six ten")
    directory.setChanged("a.txt", at: 2_000)
    #expect(file.text == "six ten")
  }

  @Test func `a file that nobody touched has not changed`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "text"))
    #expect(file.change == nil)
  }

  @Test func `a file that was written to has changed`() throws {
    let path = try directory.write("a.txt", "text")
    directory.setChanged("a.txt", at: 1_000)
    let file = try FileBytes(path: path)
    directory.setChanged("a.txt", at: 1_001)
    #expect(file.change != nil)
  }

  @Test func `a file that was replaced has changed but is read as it was`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "old text"))
    rename(try directory.write("b.txt", "new text"), directory["a.txt"])
    #expect(file.change != nil)
    #expect(file.text == "old text")
  }

  @Test func `a file that was deleted has changed but is read as it was`() throws {
    let file = try FileBytes(path: directory.write("a.txt", "old text"))
    unlink(directory["a.txt"])
    #expect(file.change != nil)
    #expect(file.text == "old text")
  }

  @Test func `two threads that read at once both see the bytes of the file`() async throws {
    let expected = pattern(3 << 20)
    let file = try FileBytes(path: directory.write("a.txt", expected))
    let failures = await withTaskGroup(of: Int.self) { group in
      for seed in [1, 2] as [UInt64] {
        group.addTask { Self.wrongReads(of: file, expected, seed: seed) }
      }
      return await group.reduce(0, +)
    }
    #expect(failures == 0)
  }

  private static func wrongReads(of file: FileBytes, _ expected: [UInt8], seed: UInt64) -> Int {
    var random = SeededGenerator(state: seed)
    var buffer: [UInt8] = []
    return (0..<1_000).count { _ in
      let start = Int.random(in: 0..<expected.count, using: &random)
      let most = Bool.random(using: &random) ? 2_000 : 200_000
      let length = Int.random(in: 0...most, using: &random)
      let range = (start..<start + length).clamped(to: 0..<expected.count)
      let got = file.read(range, into: &buffer)
      return got != range.count || !begins(buffer, with: range, of: expected)
    }
  }
}
