import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct WindowedFileTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  private func open(_ bytes: [UInt8], windowSize: Int, windowCount: Int) throws -> WindowedFile {
    let descriptor = try Descriptor(opening: directory.write("a.txt", bytes))
    return WindowedFile(descriptor, windowSize: windowSize, windowCount: windowCount)
  }

  @Test func `every range is the same through windows of any size`() throws {
    let bytes = pattern(60)
    for windowSize in [1, 2, 7, 16, 64] {
      let file = try open(bytes, windowSize: windowSize, windowCount: 2)
      for start in 0...60 {
        for end in start...60 {
          var read: [UInt8] = []
          #expect(file.read(start..<end, end: 60, into: &read) == end - start)
          #expect(read[...] == bytes[start..<end])
        }
      }
    }
  }

  @Test func `reading through does not take the place of what was looked at`() throws {
    let bytes = pattern(400)
    let file = try open(bytes, windowSize: 20, windowCount: 2)
    var buffer: [UInt8] = []
    _ = file.read(3..<6, end: 400, into: &buffer)
    for start in stride(from: 0, to: 400, by: 10) {
      _ = file.read(start..<start + 10, end: 400, into: &buffer)
    }
    truncate(directory["a.txt"], 0)
    #expect(file.read(3..<6, end: 400, into: &buffer) == 3)
    #expect(buffer[..<3] == bytes[3..<6])
  }

  @Test func `a window that was cut by the end grows with the file`() throws {
    let bytes = pattern(100)
    let file = try open(bytes, windowSize: 64, windowCount: 2)
    var buffer: [UInt8] = []
    #expect(file.read(5..<20, end: 10, into: &buffer) == 5)
    #expect(file.read(5..<20, end: 100, into: &buffer) == 15)
    #expect(buffer[..<15] == bytes[5..<20])
  }

  @Test func `a file shorter than it claims gives what it has`() throws {
    let file = try open(pattern(30), windowSize: 64, windowCount: 2)
    var buffer: [UInt8] = []
    #expect(file.read(20..<45, end: 100, into: &buffer) == 10)
    #expect(file.read(20..<60, end: 100, into: &buffer) == 10)
    #expect(file.read(40..<45, end: 100, into: &buffer) == 0)
  }
}
