import Glibc
import Testing

/// Holds files that change while they are read to being no danger.
@Suite("Files that change")
struct ChangedFileTests {
  @Test(arguments: [0, 100, 4000])
  func `a file that shrinks is survived`(size: Int) throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
    let session = try Session.reading(path)
    truncate(path, size)
    for key in ["G", "g", "5]", "+", "<Tab>", "y", "w", "=", "<C-c>", "t", "<C-c>", "50%"] {
      try session.send(key)
    }
    try session.waitForFrame { try session.resize(columns: 60, rows: 20) }
    try session.leave("Q")
    try session.expectRestoredTerminal()
  }

  @Test func `a file that is gone is read to its end`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
    let session = try Session.reading(path)
    unlink(path)
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("G", untilStatus: "100%")
    try session.leave("q")
  }

  @Test func `a file that was emptied is shown as empty, and can still be left`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
    let session = try Session.reading(path)
    truncate(path, 0)
    try session.waitUntil { $0.status.contains("Read again") }
    try session.send("j", untilStatus: "This text is empty.")
    try session.send("]]Gg=tq")
    try session.leave("Q")
  }

  @Test func `a related article that has gone is reported`() throws {
    let scratch = try ScratchDirectory()
    for name in ["using-botox-for-eczema-treatment", "how-botox-is-used-to-treat-eczema"] {
      try scratch.write("\(name).txt", bytes: try Checkout.bytes(Checkout.article(name)))
    }
    let session = try Session.reading(
      environment: .reading.adding(["LECTERN_LIBRARY": scratch.path]))
    try session.waitForLibrary()
    unlink(scratch.path("using-botox-for-eczema-treatment.txt"))
    try session.send("1<Enter>", untilStatus: "no such file")
    #expect(session.terminal.top == "Beauty")
    try session.leave("q")
  }
}
