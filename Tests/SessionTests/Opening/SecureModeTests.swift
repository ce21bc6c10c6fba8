import Glibc
import Testing

/// Holds secure mode to reading what was named, and to doing nothing else.
@Suite("Secure mode")
struct SecureModeTests {
  private static let secure = [String: String].reading.adding(["LECTERN_SECURE": "1"])

  @Test(arguments: [
    ("O", "there is no library"), ("v", "no other program is started"), ("y", "nothing is copied"),
    ("Y", "nothing is copied"), ("s", "nothing is remembered"), ("1<Enter>", "there is no library"),
    (":e /etc/passwd<Enter>", "only the files that were named can be opened"),
    (":w saved.txt<Enter>", "nothing is written"), (":w! saved.txt<Enter>", "nothing is written"),
    ("<Tab><Enter>", "there is no library"), ("L<Enter>", "there is no library"),
  ])
  func `each refused key says that secure mode is on`(keys: String, reason: String) throws {
    let session = try Session.reading(environment: Self.secure)
    try session.send(keys, untilStatus: "Secure mode is on: \(reason).")
    #expect(!session.terminal.received.contains(Array("\u{1b}]52;".utf8)))
    try session.leave("Q")
    try session.expectRestoredTerminal()
  }

  @Test func `what reads the text alone works as ever`() throws {
    let session = try Session.reading(environment: Self.secure)
    try session.send("3]", untilTop: "Studies and Evidence")
    try session.send("ma", untilStatus: "Mark a is set here.")
    try session.send("g", untilTop: "Beauty")
    try session.send("'a", untilTop: "Studies and Evidence")
    try session.send("R", untilStatus: "Read again from the file.")
    try session.send("L", until: "q close")
    try session.send("<Esc>")
    try session.waitUntil { $0.isSettled }
    try session.send("/itch<Enter>", until: "itch")
    try session.leave("q")
  }

  @Test func `files that were named together are opened, and no others`() throws {
    let scratch = try ScratchDirectory()
    for name in ["one", "two"] { try scratch.write(name, "On \(name)\n\nSome words of \(name).\n") }
    let session = try Session(
      ["--secure", "one", "two"], environment: .reading, directory: scratch.path)
    try session.wait(for: "Some words of one.")
    try session.send("q", until: "two")
    try session.send("j<Enter>", until: "Some words of two.")
    try session.send("O", untilStatus: "Secure mode is on: there is no library.")
    try session.leave("Q")
  }

  @Test(arguments: ["--secure", "LECTERN_SECURE", "LESSSECURE"])
  func `nothing in the home is opened, read or made`(how: String) throws {
    let home = try ScratchDirectory()
    try plant(in: home)
    let environment = [String: String].pinned.adding([
      "HOME": home.path, "XDG_STATE_HOME": home.path(".local/state"),
      "EDITOR": home.path("editor"), how.hasPrefix("-") ? "UNUSED" : how: "1",
    ])
    let watched = try WatchedTree(home.path)
    let arguments = how.hasPrefix("-") ? [how, Checkout.eczema] : [Checkout.eczema]
    let session = try Session(arguments, environment: environment)
    try session.waitUntil { $0.isSettled }
    for keys in ["O", "v", "s", "y", "1<Enter>"] {
      try session.send(keys, untilStatus: "Secure mode is on: ")
      try session.send("<C-l>j")
      try session.waitUntil { $0.isSettled }
    }
    try session.send("mA", untilStatus: "Mark A is set here.")
    try session.send("/itch<Enter>", until: "itch")
    try session.leave("Q")
    for option in ["--outline", "--links", "--check"] {
      _ = try Program.run([option] + arguments, environment: environment)
    }
    #expect(try watched.visits() == [])
  }

  @Test func `without secure mode the same is noticed`() throws {
    let home = try ScratchDirectory()
    try plant(in: home)
    let environment = [String: String].pinned.adding([
      "HOME": home.path, "XDG_STATE_HOME": home.path(".local/state"),
    ])
    let watched = try WatchedTree(home.path)
    let session = try Session.reading(environment: environment)
    try session.send("O", until: "Kept at home")
    try session.leave("Q")
    let visits = try watched.visits()
    #expect(visits.contains { $0.contains("/.local/share/lectern/articles") })
    #expect(visits.contains { $0.contains("/.local/state/lectern/lectern.sqlite") })
  }

  private func plant(in home: ScratchDirectory) throws {
    try home.write(".local/share/lectern/articles/home.txt", "Kept at home\n\nSome words.\n")
    try home.write(".local/state/lectern/catalogue.sqlite", "")
    try home.write(".config/lectern/config.toml", "")
    chmod(try home.write("editor", "#!/bin/sh\n"), 0o755)
  }

  @Test(arguments: [
    ["--search", "skin"], ["--search", "skin", Checkout.articles], ["--check"],
    ["--check", Checkout.articles], ["--library", Checkout.articles, Checkout.eczema],
    ["--library", Checkout.articles],
  ])
  func `what asks for more than the named files is wrong usage`(arguments: [String]) throws {
    let outcomes = try [
      Program.run(["--secure"] + arguments, environment: .reading),
      Program.run(arguments, environment: Self.secure),
    ]
    for outcome in outcomes {
      #expect(outcome.status == .exited(2))
      #expect(outcome.output == [])
      #expect(isOneSentence(outcome.errors))
      #expect(outcome.errors.contains("secure mode is on"))
    }
  }

  @Test func `without a name there is nothing to read`() throws {
    let session = try Session(environment: Self.secure)
    try session.expectEnd(.exited(2))
    #expect(session.terminal.text.contains("secure mode is on"))
    try session.expectRestoredTerminal()
  }

  @Test func `a title is looked for nowhere`() throws {
    let outcome = try Program.run(["Benefits", "of", "sleep"], environment: Self.secure)
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
    #expect(outcome.errors.contains("secure mode is on"))
  }

  @Test func `a pipe is read`() throws {
    let session = try Session(
      input: .bytes(Array("A title\n\nSome words of a text.\n".utf8)), environment: Self.secure)
    try session.wait(for: "Some words of a text.")
    try session.send("O", untilStatus: "Secure mode is on")
    try session.leave("Q")
  }

  @Test func `a pipe is printed`() throws {
    let outcome = try Program.run(
      ["--outline", "-"], input: Array("A title\n\nSome words of a text.\n".utf8),
      environment: Self.secure)
    #expect(outcome.status == .exited(0))
    #expect(outcome.text.contains("A title"))
  }
}
