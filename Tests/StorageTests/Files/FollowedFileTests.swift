import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct FollowedFileTests {
  let directory: TemporaryDirectory
  let file: FileBytes

  init() throws {
    directory = try TemporaryDirectory()
    file = try FileBytes(path: directory.write("a.txt", "one "))
  }

  private func append(_ text: String) throws {
    let file = try Descriptor(opening: directory["a.txt"], O_WRONLY | O_APPEND)
    #expect(write(file.number, text, text.utf8.count) == text.utf8.count)
  }

  @Test func `what is added is not counted until the file is followed`() throws {
    file.takeImprint()
    try append("two")
    #expect(file.count == 4)
    #expect(file.isComplete)
    #expect(file.change == .grown)
    file.follow()
    #expect(!file.isComplete)
    #expect(file.waitForNews(beyond: 4) == .grown)
    #expect(file.text == "one two")
    #expect(file.change == nil)
  }

  @Test func `whoever waits is woken when something is added`() throws {
    file.follow()
    let (file, path) = (file, directory["a.txt"])
    try RawThread.start {
      let file = try? Descriptor(opening: path, O_WRONLY | O_APPEND)
      if let file { write(file.number, "two", 3) }
    }
    #expect(file.waitForNews(beyond: 4) == .grown)
    #expect(file.text == "one two")
  }

  @Test func `whoever waits is woken when nobody follows any longer`() throws {
    file.follow()
    let file = file
    try RawThread.start { file.stopFollowing() }
    #expect(file.waitForNews(beyond: 4) == .ended)
    #expect(file.isComplete)
  }

  @Test func `a file that is cut is followed no longer`() throws {
    file.follow()
    truncate(directory["a.txt"], 2)
    #expect(file.waitForNews(beyond: 4) == .ended)
    #expect(file.isComplete)
    #expect(file.succession == .truncated)
    #expect(file.change == .changed)
    file.forgetWhatIsGone()
    #expect(file.count == 2)
    #expect(file.text == "on")
  }

  @Test func `a file that is replaced is followed no longer and read as it was`() throws {
    file.follow()
    rename(try directory.write("b.txt", "other words"), directory["a.txt"])
    #expect(file.waitForNews(beyond: 4) == .ended)
    #expect(file.succession == .rotated)
    #expect(file.change == .changed)
    file.forgetWhatIsGone()
    #expect(file.text == "one ")
  }

  @Test func `what was added before a file was replaced is read first`() throws {
    file.follow()
    try append("two")
    rename(try directory.write("b.txt", "other words"), directory["a.txt"])
    #expect(file.waitForNews(beyond: 4) == .grown)
    #expect(file.text == "one two")
    #expect(file.waitForNews(beyond: 7) == .ended)
    #expect(file.succession == .rotated)
  }

  @Test func `a name that is gone is waited for, and may come back to the same file`() throws {
    file.follow()
    rename(directory["a.txt"], directory["b.txt"])
    #expect(file.waitForNews(beyond: 4) == .missing(true))
    rename(directory["b.txt"], directory["a.txt"])
    #expect(file.waitForNews(beyond: 4, isMissing: true) == .missing(false))
    #expect(!file.isComplete)
  }

  @Test func `a name that comes back to a new file ends the following`() throws {
    file.follow()
    unlink(directory["a.txt"])
    #expect(file.waitForNews(beyond: 4) == .missing(true))
    try directory.write("a.txt", "other words")
    #expect(file.waitForNews(beyond: 4, isMissing: true) == .ended)
    #expect(file.succession == .rotated)
  }

  @Test func `a read that finds less than there was is reported once`() throws {
    #expect(!file.takeShortness())
    truncate(directory["a.txt"], 2)
    _ = file.text
    #expect(file.takeShortness())
    #expect(!file.takeShortness())
  }
}
