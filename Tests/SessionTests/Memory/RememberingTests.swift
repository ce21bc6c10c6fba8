import Glibc
import Testing

/// Holds the program to opening an article where it was left.
@Suite("Remembering")
struct RememberingTests {
  private let home: ScratchDirectory
  private let environment: [String: String]

  init() throws {
    home = try ScratchDirectory()
    environment = .reading.adding(["XDG_STATE_HOME": home.path("state")])
  }

  private func session(
    _ arguments: [String] = [Checkout.eczema], columns: Int = 80, rows: Int = 24
  ) throws -> Session {
    try Session(
      arguments, columns: columns, rows: rows, environment: environment, patience: .seconds(20))
  }

  @Test func `an article opens where it was left, at any size`() throws {
    let first = try Session.reading(environment: environment)
    try first.send("3]", untilTop: "Studies and Evidence")
    let body = first.terminal.body
    try first.leave("q")
    let second = try session()
    try second.wait(for: "Where you were: ")
    #expect(second.terminal.body == body)
    try second.leave("q")
    let third = try session(columns: 40, rows: 12)
    try third.wait(for: "Where you were: ")
    #expect(third.terminal.body.joined(separator: " ").hasPrefix("Studies and Evidence"))
    try third.send("g")
    try third.waitUntil { $0.isSettled }
    try third.leave("q")
    let fourth = try session()
    try fourth.waitUntil { $0.isSettled }
  }

  @Test func `nothing is remembered through a link, which is said in one sentence`() throws {
    let target = try home.write("precious", "Words of somebody.")
    mkdir(home.path("state"), 0o700)
    mkdir(home.path("state/lectern"), 0o700)
    symlink(target, home.path("state/lectern/lectern.sqlite"))
    let session = try session(columns: 200)
    try session.wait(for: "state/lectern/lectern.sqlite is a symbolic link;")
    try session.send("ma", until: "Marks are not kept now: mark a holds only until you leave.")
    try session.leave("q")
    #expect(try home.read("precious") == "Words of somebody.")
  }

  @Test func `marks, jumps, measure and theme are as they were`() throws {
    let first = try Session.reading(environment: environment)
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.send("ma", until: "Mark a is set here.")
    try first.send("mA", until: "Mark A is set here.")
    try first.send("g", untilStatus: "h help")
    try first.send("w", until: "Measure: 49 columns.")
    try first.send("T", until: "Theme: light.")
    try first.leave("q")

    let second = try session()
    try second.waitUntil { $0.isSettled }
    try second.send("'a", untilTop: "Studies and Evidence")
    try second.send("(")
    try second.waitUntil { $0.isSettled && $0.bar.contains("·") }
    try second.send("(", untilTop: "Studies and Evidence")
    try second.send("T", until: "Theme: dark.")
    try second.leave("q")

    let other = try session([Checkout.article("facial-harmony-the-impact-of-botox")])
    try other.waitUntil { $0.isSettled }
    try other.send("'A", untilTop: "Studies and Evidence")
    #expect(other.terminal.bar.contains("How Botox is Used"))
  }

  @Test func `the library offers to read on, and Enter opens at the place`() throws {
    let first = try Session.reading(environment: environment)
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.leave("q")
    let second = try session([])
    try second.wait(for: "Continue reading\n ▸ How Botox is Used to Treat Eczema")
    #expect(second.terminal.text.contains("%  just now"))
    try second.send("<Enter>", until: "Where you were: ")
    #expect(second.terminal.bar.contains("› Studies and Evidence"))
    try second.leave("qq")
  }

  @Test func `s lists the articles read, the last one first, and leads back to the place`() throws {
    let first = try Session.reading(environment: environment)
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.leave("q")
    let second = try session([Checkout.article("facial-harmony-the-impact-of-botox")])
    try second.waitUntil { $0.isSettled }
    try second.send("s", untilStatus: "2 of 2")
    let rows = second.terminal.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(rows.first == "Articles read")
    #expect(rows[1].hasPrefix("Facial Harmony"))
    #expect(rows[2].hasPrefix("▸ How Botox is Used to Treat Eczema"))
    #expect(rows[2].contains("Studies and Evidence  "))
    try second.send("<Enter>")
    try second.waitUntil { $0.top == "Studies and Evidence" && $0.status.contains("Where you") }
    try second.leave("Q")

    let third = try session()
    try third.waitUntil { $0.top == "Studies and Evidence" }
    try third.send("<Backspace>", until: "· Facial Harmony")
    try third.leave("Q")
  }

  @Test func `a private session remembers nothing and recalls nothing`() throws {
    let first = try session(["--private", Checkout.eczema])
    try first.waitUntil { $0.isSettled }
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.send("ma", until: "Mark a is set here.")
    try first.leave("q")
    #expect(access(home.path("state"), F_OK) != 0)
  }

  @Test func `no mark is said to be set where what is remembered was removed meanwhile`() throws {
    let first = try session()
    try first.waitUntil { $0.isSettled }
    try first.send("ma", until: "Mark a is set here.")
    _ = try Program.run(["-rf", home.path("state")], program: "/bin/rm")
    try first.send("3]", until: "Nothing is remembered any longer, because")
    try first.send("mb", untilStatus: "Marks are not kept now: mark b holds only until you leave.")
    try first.send("g", untilTop: "Beauty")
    try first.send("'b", untilTop: "Studies and Evidence")
    try first.leave("q")
    #expect(access(home.path("state"), F_OK) != 0)
  }

  @Test func `a mark is said to be set after damage only where the next session knows it`() throws {
    let first = try session()
    try first.waitUntil { $0.isSettled }
    try first.send("ma", until: "Mark a is set here.")
    try first.leave("q")
    let second = try session()
    try second.waitUntil { $0.isSettled }
    try second.send("3]", untilTop: "Studies and Evidence")
    let noise = [UInt8](repeating: 0x5A, count: 100_000)
    try home.write("state/lectern/lectern.sqlite", bytes: noise)
    try second.send("mb")
    let answers = ["Mark b is set here.", "Marks are not kept now", "is damaged"]
    // Where it is long, it takes more rows than the last.
    try second.waitUntil { screen in answers.contains(where: screen.text.contains) }
    let isSaid = second.terminal.status.contains(answers[0])
    try second.leave("q")
    let third = try session()
    try third.waitUntil("a status line") { $0.isSettled || $0.status.contains("Where you were") }
    try third.send("g", untilTop: "Beauty")
    try third.send("'b")
    try third.waitUntil {
      $0.top == "Studies and Evidence" || $0.status.contains("Mark b is not set.")
    }
    #expect(!isSaid || third.terminal.top == "Studies and Evidence")
    try third.leave("q")
  }

  @Test func `a terminated session has its place, a hung-up one too`() throws {
    for (signal, keys) in [(SIGTERM, "2]"), (SIGHUP, "3]")] {
      let first = try session()
      try first.waitUntil { $0.status.contains("h help") || $0.status.contains("Where") }
      try first.send("gg" + keys)
      let wanted = keys == "2]" ? "Botox for Eczema: The Theory" : "Studies and Evidence"
      try first.waitUntil { $0.top.hasPrefix(wanted) }
      try first.signal(signal)
      _ = try first.waitForExit()
      let second = try session()
      try second.waitUntil { $0.status.contains("Where you were") && $0.top.hasPrefix(wanted) }
      try second.leave("q")
    }
  }

  @Test func `a home that cannot be written to is said, and reading goes on`() throws {
    let session = try Session(
      [Checkout.eczema], environment: environment.adding(["XDG_STATE_HOME": "/dev/null/state"]))
    try session.wait(for: "Nothing can be remembered now: not a directory.")
    try session.send("3]", untilTop: "Studies and Evidence")
    try session.send("ma", until: "Marks are not kept now: mark a holds only until you leave.")
    try session.leave("q")
  }

  @Test func `without a home it is said that nothing is remembered`() throws {
    let session = try Session(
      [Checkout.eczema],
      environment: environment.removing("HOME").adding(["XDG_STATE_HOME": ""]))
    try session.wait(for: "Nothing is remembered")
    try session.leave("q")
  }

  @Test func `a full disk is said, and reading goes on`() throws {
    let session = try Session(
      ["-c", "ulimit -f 8; exec \"$0\" \"$1\"", Program.path, Checkout.eczema],
      program: "/bin/sh", environment: environment)
    try session.wait(for: "Nothing can be remembered now: ")
    try session.send("3]", untilTop: "Studies and Evidence")
    try session.send("ma", until: "only until you leave.")
    try session.leave("q")
    let next = try self.session()
    try next.waitUntil { $0.isSettled }
    try next.leave("q")
  }
}
