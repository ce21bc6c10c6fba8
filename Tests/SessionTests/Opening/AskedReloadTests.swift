import Glibc
import Testing

/// Holds the program to what the configuration says of files that change.
@Suite("Files that change and are not read again by themselves")
struct AskedReloadTests {
  private let home: ScratchDirectory
  private let section = "Potential Benefits of Botox for Eczema"

  init() throws { home = try ScratchDirectory() }

  private func opened(_ wish: String) throws -> (session: Session, path: String, text: [UInt8]) {
    mkdir(home.path("config"), 0o755)
    try home.write("config/lectern/config.toml", "reload = \"\(wish)\"\n")
    let text = try Checkout.bytes(Checkout.eczema)
    let path = try home.write("a.txt", bytes: text)
    let environment = [String: String].reading.adding(["XDG_CONFIG_HOME": home.path("config")])
    let session = try Session.reading(path, columns: 120, environment: environment)
    try session.waitUntilCounted()
    try session.send("5]", untilTop: section)
    return (session, path, text)
  }

  private func changed(_ text: [UInt8]) -> [UInt8] {
    Array("A line that was not there before.\n\n".utf8) + text
  }

  @Test func `with reload = ask a message says that a file changed, and R reads it again`() throws {
    let (session, path, text) = try opened("ask")
    rename(try home.write("b.txt", bytes: changed(text)), path)
    try session.waitUntil { $0.status.contains("The file has changed; R reloads it.") }
    #expect(session.terminal.top == section)
    try session.send("j")
    try session.waitUntil { $0.status.contains("%  The file has changed; R reloads it.") }
    try session.send("kR", untilStatus: "Read again")
    #expect(session.terminal.top == section)
    try session.send("g")
    try session.waitUntil { $0.text.contains("A line that was not there before.") }
    #expect(!session.terminal.status.contains("R reloads"))
    try session.leave("q")
  }

  @Test func `with reload = ask a message says that the file has grown`() throws {
    let (session, _, _) = try opened("ask")
    try home.append("a.txt", "\nAnd more.\n")
    try session.waitUntil { $0.status.contains("The file has grown; R reloads it, F follows it.") }
    try session.leave("q")
  }

  @Test func `a file that was cut says so, and what is left of it is shown`() throws {
    let (session, path, _) = try opened("ask")
    truncate(path, 400)
    try session.send("G", untilStatus: "The file has changed; R reloads it.")
    #expect(session.terminal.prose.contains("Botox"))
    try session.send("g", untilTop: "Beauty")
    #expect(session.terminal.status.contains("R reloads"))
    #expect(session.terminal.contents == [])
    try session.send("R", untilStatus: "Read again")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `with reload = never the text stays, and R reads the file again`() throws {
    let (session, path, text) = try opened("never")
    rename(try home.write("b.txt", bytes: changed(text)), path)
    try session.send("j")
    try session.waitUntil { $0.isSettled && $0.top != section }
    try session.send("kR", untilStatus: "Read again")
    #expect(session.terminal.top == section)
    try session.leave("q")
  }
}
