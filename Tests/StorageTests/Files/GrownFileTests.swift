import Glibc
import System
import TestFiles
import Testing

@testable import Storage

/// Holds a file to telling whether bytes were only added to it.
@Suite struct GrownFileTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A file whose bytes were there before anybody looks.
  private func file(_ text: String) throws -> FileBytes {
    try directory.write("a.txt", text)
    directory.setChanged("a.txt", at: 1_000)
    let file = try FileBytes(path: directory["a.txt"])
    file.takeImprint()
    return file
  }

  private func write(_ text: String, at offset: Int) throws {
    let file = try Descriptor(opening: directory["a.txt"], O_WRONLY)
    #expect(pwrite(file.number, text, text.utf8.count, off_t(offset)) == text.utf8.count)
  }

  @Test func `bytes that were added are counted when they are taken`() throws {
    let file = try file("one ")
    try write("two", at: 4)
    #expect(file.change == .grown)
    #expect(file.text == "one ")
    #expect(file.takeGrowth())
    #expect(file.text == "one two")
    #expect(file.change == nil)
    #expect(!file.takeGrowth())
  }

  @Test func `a file that was written over by a longer text has changed`() throws {
    let file = try file("one ")
    try directory.write("a.txt", "six ten one")
    #expect(file.change == .changed)
    #expect(!file.takeGrowth())
    #expect(file.count == 4)
  }

  @Test(arguments: [0, 1_000_000, 2_999_990])
  func `of a long file parts of its start, its middle and its end are compared`(
    place: Int
  ) throws {
    let file = try file(String(repeating: "0123456789", count: 300_000))
    try write("more", at: 3_000_000)
    #expect(file.change == .grown)
    // An insertion moves what comes behind it, so that no part of that is what it was.
    let text = Array(String(repeating: "0123456789", count: 300_000).utf8)
    try directory.write("a.txt", text[..<place] + Array("words".utf8) + text[place...])
    #expect(file.change == .changed)
  }

  @Test func `growth can be taken many times`() throws {
    let file = try file("0 ")
    var text = "0 "
    for number in 1...50 {
      try write("\(number) ", at: text.utf8.count)
      text += "\(number) "
      #expect(file.takeGrowth())
    }
    #expect(file.text == text)
  }

  @Test func `a file that is gone is neither changed nor grown`() throws {
    let file = try file("one ")
    unlink(directory["a.txt"])
    #expect(file.change == .gone)
    try directory.write("a.txt", "one two")
    #expect(file.change == .changed)
  }

  @Test func `sequences that were added are taken out of the text too`() throws {
    try directory.write("a.txt", "one \u{1B}[1mtwo\u{1B}[0m\n")
    directory.setChanged("a.txt", at: 1_000)
    let opened = try OpenedText.open(path: directory["a.txt"], environment: .process)
    guard case .file(let file) = opened else {
      Issue.record("it is no file")
      return
    }
    file.takeMore(upTo: .max)
    file.takeImprint()
    #expect(file.text == "one two\n")
    try write("\u{1B}[1mthree\u{1B}[0m\n", at: 16)
    #expect(file.takeGrowth())
    file.takeMore(upTo: .max)
    #expect(file.text == "one two\nthree\n")
    #expect(file.isComplete)
  }
}
