import Testing

/// Holds the memory to standing other programs at its database.
@Suite("Sharing the memory")
struct SharingTests {
  private let home: ScratchDirectory
  private let environment: [String: String]

  init() throws {
    home = try ScratchDirectory()
    environment = .reading.adding(["XDG_STATE_HOME": home.path])
  }

  private func session(_ article: String = Checkout.eczema) throws -> Session {
    try Session([article], environment: environment, patience: .seconds(20))
  }

  /// Another program that holds the database and lets nobody in until it is given a line.
  private func locker() throws -> Session {
    let script = """
      import sqlite3, sys
      database = sqlite3.connect(sys.argv[1], isolation_level=None)
      database.execute("PRAGMA locking_mode = EXCLUSIVE")
      database.execute("BEGIN EXCLUSIVE")
      print("It is locked.")
      input()
      database.execute("COMMIT")
      """
    let locker = try Session(
      ["-c", script, home.path("lectern/lectern.sqlite")], program: "/usr/bin/python3",
      environment: .pinned)
    try locker.wait(for: "It is locked.")
    return locker
  }

  @Test func `a locked database does not hold up the first screen, and its place comes late`()
    throws
  {
    let first = try session()
    try first.waitUntil { $0.isSettled }
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.leave("q")
    let locker = try locker()
    let start = ContinuousClock.now
    let second = try session()
    try second.waitUntil { $0.isSettled && $0.top == "Beauty" }
    // Waiting for the lock would take five seconds.
    #expect(ContinuousClock.now - start < .seconds(4))
    try locker.send("<Enter>")
    try second.waitUntil { $0.top == "Studies and Evidence" && $0.status.contains("Where you") }
    try second.leave("q")
  }

  @Test func `a place that comes late is only offered to somebody who has begun to read`() throws {
    let first = try session()
    try first.waitUntil { $0.isSettled }
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.leave("q")
    let locker = try locker()
    let second = try session()
    try second.waitUntil { $0.isSettled }
    try second.send("]", untilTop: "The Science behind Botox")
    try locker.send("<Enter>")
    try second.waitUntil { $0.status.contains("'' goes to where you were") }
    #expect(second.terminal.top == "The Science behind Botox")
    try second.send("''", untilTop: "Studies and Evidence")
  }

  @Test func `two programs at once keep what either was told`() throws {
    let articles = [Checkout.eczema, Checkout.article("facial-harmony-the-impact-of-botox")]
    let sessions = try articles.map(session)
    for session in sessions { try session.waitUntil { $0.isSettled } }
    for letter in "abcdef" {
      for session in sessions {
        try session.send("jm\(letter)", until: "Mark \(letter) is set here.")
      }
    }
    for session in sessions { try session.leave("q") }
    for article in articles {
      let again = try session(article)
      try again.waitUntil { $0.status.contains("Where you were") }
      for letter in "abcdef" {
        try again.send("g'\(letter)")
        try again.waitUntil { $0.isSettled }
      }
      try again.leave("q")
    }
  }

  @Test func `an article that was edited, cut or renamed opens where it was left`() throws {
    let lines = (1...90).map { "Paragraph \($0) tells of kettle \($0 * 37) on shelf \($0 * 11)." }
    func text(_ lines: [String]) -> String {
      "Kitchen\n\nAll the Kettles\n\n" + lines.joined(separator: "\n\n") + "\n"
    }
    let path = try home.write("kettles.txt", text(lines))
    let first = try session(path)
    try first.waitUntil { $0.isSettled }
    try first.send("60%", untilStatus: "h help")
    try first.waitUntil { $0.top.hasPrefix("Paragraph") }
    let top = first.terminal.top
    try first.leave("q")

    try home.write(
      "kettles.txt", text([lines[0], "And more words than before."] + lines.dropFirst()))
    let edited = try session(path)
    try edited.waitUntil { $0.status.contains("Where you were") && $0.top == top }
    try edited.leave("q")

    try home.write("kettles.txt", text(Array(lines.prefix(20))))
    let cut = try session(path)
    try cut.waitUntil { $0.status.contains("The text has changed") }
    #expect(cut.terminal.text.contains("Paragraph 20 "))
    try cut.leave("q")

    try home.write("kettles.txt", text(lines))
    let whole = try session(path)
    try whole.waitUntil { $0.status.contains("Where you were") }
    try whole.send("60%", untilStatus: "h help")
    try whole.waitUntil { $0.top == top }
    try whole.leave("q")
    _ = try Program.run([path, home.path("renamed.txt")], program: "/bin/mv")
    let renamed = try session(home.path("renamed.txt"))
    try renamed.waitUntil { $0.status.contains("Where you were") && $0.top == top }
    try renamed.leave("q")

    _ = try Program.run([home.path("renamed.txt")], program: "/bin/rm")
    let gone = try session(Checkout.eczema)
    try gone.waitUntil { $0.isSettled }
    try gone.send("s", until: "file is gone")
    try gone.send("j<Enter>", until: "there is no such file")
    try gone.leave("Q")
  }
}
