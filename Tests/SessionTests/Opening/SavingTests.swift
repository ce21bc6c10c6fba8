import Glibc
import Testing

/// Holds `:w` to saving what came, and to writing over nothing that it was not told to.
@Suite("Saving")
struct SavingTests {
  private let scratch: ScratchDirectory
  private let text = [UInt8]("Weather\n\nFog is a cloud that lies on the ground.\n".utf8)

  init() throws { scratch = try ScratchDirectory() }

  private func piped() throws -> Session {
    let session = try Session(
      input: .bytes(text), environment: .reading, directory: scratch.path)
    try session.wait(for: "Fog is a cloud")
    return session
  }

  @Test func `what came through a pipe is saved, for its owner alone`() throws {
    let session = try piped()
    try session.send(":w fog.txt<Enter>", untilStatus: "Saved \(text.count) bytes in fog.txt.")
    #expect(try Checkout.bytes(scratch.path("fog.txt")) == text)
    var status = stat()
    stat(scratch.path("fog.txt"), &status)
    #expect(status.st_mode & 0o777 == 0o600)
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a file that is there is written over only with an exclamation mark`() throws {
    try scratch.write("old.txt", "old words\n")
    let session = try piped()
    try session.send(":w old.txt<Enter>", untilStatus: "old.txt exists; :w! writes over it.")
    #expect(try scratch.read("old.txt") == "old words\n")
    try session.send(":w! old.txt<Enter>", untilStatus: "Saved \(text.count) bytes in old.txt.")
    #expect(try Checkout.bytes(scratch.path("old.txt")) == text)
    try session.leave("q")
  }

  @Test(arguments: [":w", ":w!"])
  func `it is not saved through a link`(command: String) throws {
    try scratch.write("old.txt", "old words\n")
    symlink(scratch.path("old.txt"), scratch.path("link.txt"))
    let session = try piped()
    try session.send("\(command) link.txt<Enter>", untilStatus: "link.txt is a link and is not")
    #expect(try scratch.read("old.txt") == "old words\n")
    try session.leave("q")
  }

  @Test func `what comes later is not waited for`() throws {
    let session = try Session(
      input: .stream(text), environment: .reading, directory: scratch.path)
    try session.wait(for: "Fog is a cloud")
    try session.send(":w fog.txt<Enter>", untilStatus: "more is still coming.")
    #expect(try Checkout.bytes(scratch.path("fog.txt")) == text)
    try session.leave("q")
  }
}
