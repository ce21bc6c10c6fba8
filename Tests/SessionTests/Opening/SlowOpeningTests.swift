import Glibc
import Testing

/// Holds named pipes without a writer, wherever a key leads to one, to holding nothing up.
@Suite("Slow opening")
struct SlowOpeningTests {
  /// An article, and a named pipe that nobody writes to.
  private struct Place {
    let scratch: ScratchDirectory
    let article: String
    let pipe: String

    init() throws {
      scratch = try ScratchDirectory()
      article = try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.eczema))
      pipe = scratch.path + "/pipe.txt"
    }

    /// Puts the pipe in the place of a file.
    func makePipe(at path: String) throws {
      unlink(path)
      try SystemError.check("mkfifo", mkfifo(path, 0o600))
    }
  }

  /// Types keys that lead to a named pipe, and holds the reader to answering keys meanwhile.
  private func expectReading(_ session: Session, after keys: String) throws {
    try session.send(keys, untilStatus: "Ctrl-C gives up")
    try session.send("j")
    try session.send("<C-c>", untilStatus: "Gave up opening")
    try session.send("Q")
    #expect(try session.waitForExit() == .exited(0))
    try session.expectRestoredTerminal()
  }

  @Test func `a file that was replaced by a named pipe is not waited for by R`() throws {
    let place = try Place()
    let session = try Session.reading(place.article)
    try place.makePipe(at: place.article)
    try expectReading(session, after: "R")
  }

  @Test(arguments: ["'A", "s<Enter>"])
  func `a mark and the history may lead to a named pipe`(keys: String) throws {
    let place = try Place()
    let other = try place.scratch.write("b.txt", "On Bread\n\nA text.\n")
    let session = try Session([place.article, other], environment: .reading)
    try session.waitUntil("the first screen") { $0.isSettled }
    try session.send("mA", untilStatus: "Mark A is set here")
    try session.send("qj<Enter>", until: "A text.")
    try place.makePipe(at: place.article)
    if keys.hasPrefix("s") { try session.send("s", until: "just now") }
    try expectReading(session, after: keys.hasPrefix("s") ? "<Enter>" : keys)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the program while a named pipe is opened`(signal: Int32) throws {
    let place = try Place()
    let session = try Session.reading(place.article)
    try place.makePipe(at: place.article)
    try session.send("R", untilStatus: "Ctrl-C gives up")
    try session.signal(signal)
    _ = try session.waitForExit()
    try session.expectRestoredTerminal()
  }

  @Test func `q leaves while a named pipe is opened`() throws {
    let place = try Place()
    let session = try Session.reading(place.article)
    try place.makePipe(at: place.article)
    try session.send("R", untilStatus: "Ctrl-C gives up")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a named pipe is read as soon as somebody writes`() throws {
    let place = try Place()
    let session = try Session.reading(place.article)
    try place.makePipe(at: place.article)
    try session.send("R", untilStatus: "Ctrl-C gives up")
    let writer = open(place.article, O_WRONLY)
    #expect(writer >= 0)
    let text = Array("On Pipes\n\nIt came after all.\n".utf8)
    #expect(write(writer, text, text.count) == text.count)
    close(writer)
    try session.wait(for: "It came after all.")
    try session.leave("q")
  }

  @Test func `keys that are typed ahead are for the article that is opened`() throws {
    let place = try Place()
    let other = try place.scratch.write(
      "b.txt", "On Bread\n\nA text.\n\nThe Crust\n\n\(String(repeating: "Words. ", count: 400))")
    let session = try Session([place.article, other], environment: .reading)
    try session.waitUntil("the first screen") { $0.isSettled }
    try session.send("qj<Enter><C-g>", untilStatus: "b.txt")
    try session.leave("Q")
  }
}
