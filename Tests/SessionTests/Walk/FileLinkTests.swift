import Glibc
import Testing

/// Holds links to files to being opened here, and to asking where they lead out of the folder.
@Suite("Links to files")
struct FileLinkTests {
  private let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    try scratch.write("outside.txt", "Outside\n\nWords that lie outside.\n")
    try scratch.write("book/part/two.txt", "Part two\n\nWords of part two.\n")
    try scratch.write("book/folder/index.html", "Folder\n\nWords of the folder.\n")
    try scratch.write("book/empty/x.txt", "x\n")
  }

  /// A session that reads a text with one link, which a program has made for a terminal.
  private func session(to address: String, environment: [String: String] = .pinned) throws
    -> Session
  {
    let link = "\u{1B}]8;;\(address)\u{1B}\\the part\u{1B}]8;;\u{1B}\\"
    try scratch.write("book/one.txt", "Part one\n\nSee \(link) for more.\n")
    let session = try Session(
      ["book/one.txt"], environment: environment, directory: scratch.path)
    try session.waitUntil("the first screen") { $0.isSettled }
    return session
  }

  @Test func `a file below the folder is opened, and Backspace returns`() throws {
    let path = scratch.path("book/part/two.txt")
    let session = try session(to: "file://\(path)")
    try session.send("<Tab>", untilStatus: "(opens here: Enter)")
    let before = session.terminal.body
    try session.send("<Enter>", until: "Words of part two.")
    try session.send("<Backspace>")
    try session.waitUntil { $0.body == before }
    try session.leave("q")
  }

  @Test(arguments: ["book/../outside.txt", "book/part/../../outside.txt", "book/link.txt"])
  func `one outside of it is asked for with its whole path`(path: String) throws {
    #expect(symlink(scratch.path("outside.txt"), scratch.path("book/link.txt")) == 0)
    let session = try session(to: "file://\(scratch.path(path))")
    try session.send("<Tab><Enter>", until: "This file is outside of")
    #expect(
      session.terminal.text.filter { $0 != "\n" && $0 != " " }.contains(
        scratch.path("outside.txt")))
    try session.send("n", untilStatus: "Not opened.")
    try session.send("<Enter>", until: "This file is outside of")
    try session.send("y", until: "Words that lie outside.")
    try session.leave("q")
  }

  @Test func `a directory stands for the page in it, or says that it has none`() throws {
    let session = try session(to: "file://\(scratch.path("book/folder"))")
    try session.send("<Tab><Enter>", until: "Words of the folder.")
    try session.leave("q")
    let other = try self.session(to: "file://\(scratch.path("book/empty/"))")
    try other.send("<Tab><Enter>", until: "is a directory without a page")
    try other.leave("q")
  }

  @Test func `a file that is not there is said`() throws {
    let session = try session(to: "file://\(scratch.path("book/gone.txt"))")
    try session.send("<Tab><Enter>", until: "There is no file")
    try session.leave("q")
  }

  @Test func `in secure mode no other file is opened`() throws {
    let session = try session(
      to: "file://\(scratch.path("book/part/two.txt"))",
      environment: .pinned.adding(["LECTERN_SECURE": "1"]))
    try session.send(
      "<Tab><Enter>",
      untilStatus: "Secure mode is on: only the files that were named can be opened.")
    try session.leave("Q")
  }
}
