import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct OpenedTextTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  /// The bytes of a pipe to its end, or nil where `text` is a file.
  private func spooled(_ text: OpenedText) -> SpooledBytes? {
    guard case .pipe(let bytes) = text else { return nil }
    bytes.start()
    bytes.waitForFirst(bytes: .max)
    return bytes
  }

  @Test func `a file is a file`() throws {
    let text = try OpenedText.open(path: directory.write("a.txt", "text"), environment: [:])
    #expect(spooled(text) == nil)
    #expect(text.source.text == "text")
  }

  @Test func `an empty file is a file`() throws {
    let text = try OpenedText.open(path: directory.write("a.txt", ""), environment: [:])
    #expect(spooled(text) == nil)
  }

  @Test func `a device is a pipe`() throws {
    let text = try OpenedText.open(path: "/dev/null", environment: [:])
    #expect(spooled(text)?.count == 0)
  }

  @Test func `a file with bytes but no size is a pipe`() throws {
    let text = try OpenedText.open(path: "/proc/self/status", environment: [:])
    #expect(spooled(text)?.text.hasPrefix("Name:") == true)
  }

  @Test func `a missing file and a directory are errors`() {
    #expect(throws: StorageError("/no/such", .noSuchFile)) {
      try OpenedText.open(path: "/no/such", environment: [:])
    }
    #expect(throws: StorageError(PrintableText(directory.path), .isDirectory)) {
      try OpenedText.open(path: directory.path, environment: [:])
    }
  }

  @Test func `an input of which a part was read goes on from there`() throws {
    let descriptor = try Descriptor(opening: directory.write("a.txt", "head and tail"))
    lseek(descriptor.number, 9, SEEK_SET)
    let text = try OpenedText.open(descriptor, path: nil, name: "standard input", [:])
    #expect(spooled(text)?.text == "tail")
  }

  @Test func `a named pipe is opened before anyone writes to it`() throws {
    mkfifo(directory["pipe"], 0o600)
    let text = try OpenedText.open(
      path: directory["pipe"], decoding: Decoding().for(.screen), environment: [:])
    guard case .pipe(let bytes) = text else {
      Issue.record("not taken for a pipe")
      return
    }
    bytes.start()
    #expect(!bytes.waitForFirst(bytes: 1, atMost: .milliseconds(20)))
    let writer = try Descriptor(opening: directory["pipe"], O_WRONLY)
    write(writer.number, "late", 4)
    #expect(bytes.waitForFirst(bytes: 4, atMost: .seconds(10)))
    #expect(bytes.text == "late")
    #expect(!bytes.isComplete)
    close(writer.handOver())
    #expect(bytes.waitForFirst(bytes: 5, atMost: .seconds(10)))
    #expect(bytes.isComplete)
  }

  @Test func `standard input is taken over and its number stays taken`() throws {
    let saved = dup(STDIN_FILENO)
    defer {
      dup2(saved, STDIN_FILENO)
      close(saved)
    }
    let file = try Descriptor(opening: directory.write("a.txt", "text"))
    dup2(file.number, STDIN_FILENO)
    let text = try OpenedText.standardInput(environment: [:])
    #expect(text.source.text == "text")
    #expect(FileStatus(of: STDIN_FILENO) == FileStatus(path: "/dev/null"))
  }
}
