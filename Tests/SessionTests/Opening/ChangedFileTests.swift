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

  private let section = "Potential Benefits of Botox for Eczema"

  private func changed(_ text: [UInt8]) -> [UInt8] {
    Array("A line that was not there before.\n\n".utf8) + text
  }

  @Test func `a file that was cut says so, and what is left of it is shown`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
    let session = try Session.reading(path)
    truncate(path, 400)
    try session.send("G", untilStatus: "The file has changed; R reloads it.")
    #expect(session.terminal.prose.contains("Botox"))
    try session.send("g", untilTop: "Beauty")
    #expect(session.terminal.status.contains("R reloads"))
    #expect(session.terminal.contents == [])
    try session.send("R", untilStatus: "Read again from the file.")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a file that was emptied can still be left`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
    let session = try Session.reading(path)
    truncate(path, 0)
    try session.send("5j", untilStatus: "The file has changed")
    try session.send("R", untilStatus: "Read again")
    try session.send("]]Gg=tq")
    try session.leave("Q")
  }

  @Test func `a file that was replaced is read on, and R keeps the row at the top`() throws {
    let scratch = try ScratchDirectory()
    let text = try Checkout.bytes(Checkout.eczema)
    let path = try scratch.write("a.txt", bytes: text)
    let session = try Session.reading(path)
    try session.send("5]", untilTop: section)
    rename(try scratch.write("b.txt", bytes: changed(text)), path)
    try session.send("<C-l>R", untilStatus: "Read again from the file.")
    #expect(session.terminal.top == section)
    try session.send("j")
    try session.waitUntil { $0.isSettled && $0.top != section }
    #expect(!session.terminal.status.contains("R reloads"))
    try session.send("g")
    try session.waitUntil { $0.text.contains("A line that was not there before.") }
    try session.leave("q")
  }

  @Test func `a file that was replaced says so at the next key`() throws {
    let scratch = try ScratchDirectory()
    let text = try Checkout.bytes(Checkout.eczema)
    let path = try scratch.write("a.txt", bytes: text)
    let session = try Session.reading(path)
    rename(try scratch.write("b.txt", bytes: changed(text)), path)
    try session.send("j", untilStatus: "The file has changed; R reloads it.")
    try session.leave("q")
  }

  @Test func `a file that was deleted says so, and reloading it says why not`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
    let session = try Session.reading(path)
    unlink(path)
    try session.send("j", untilStatus: "The file has changed; R reloads it.")
    let row = session.terminal.top
    try session.send("R", untilStatus: "no such file")
    #expect(session.terminal.top == row)
    try session.leave("q")
  }

  @Test func `a file that was written over in place keeps its place when it is reloaded`() throws {
    let scratch = try ScratchDirectory()
    let text = try Checkout.bytes(Checkout.eczema)
    let path = try scratch.write("a.txt", bytes: text)
    let session = try Session.reading(path)
    try session.send("5]", untilTop: section)
    try scratch.write("a.txt", bytes: changed(text))
    try session.send("R", untilStatus: "Read again from the file.")
    #expect(session.terminal.top == section)
    try session.leave("q")
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
