import Glibc
import Testing

/// Holds a text from a pipe to opening where it was left, and the database to having none of its words.
@Suite("The place in a pipe")
struct PipedPlaceTests {
  private let home: ScratchDirectory
  private let environment: [String: String]

  init() throws {
    home = try ScratchDirectory()
    environment = .reading.adding(["XDG_STATE_HOME": home.path("state")])
  }

  /// An article of many screens with a secret word in each paragraph and heading.
  private static func text(_ words: String = "waits") -> [UInt8] {
    let parts = (1...60).map { number in
      "The Sesquipedalian Harbour \(number)\n\n"
        + "A sesquipedalian sailor \(words) for tide number \(number) of the year, which comes as "
        + "all tides do, and goes again before anybody has said what it was like.\n\n"
    }
    return Array(("The Sesquipedalian Sea\n\n" + parts.joined()).utf8)
  }

  private func session(
    _ text: [UInt8], _ arguments: [String] = [], name: String? = nil
  ) throws -> Session {
    let variables = name.map { ["MAN_PN": $0] } ?? [:]
    return try Session(
      arguments, input: .bytes(text), environment: environment.adding(variables))
  }

  /// Reads on by three screens and leaves; gives what was on the screen.
  private func read(
    _ text: [UInt8], _ arguments: [String] = [], name: String? = nil, marking: Bool = true
  ) throws -> [String] {
    let session = try session(text, arguments, name: name)
    try session.waitUntil { $0.isSettled && !$0.status.contains("loading") }
    let first = session.terminal.top
    try session.send("<Space><Space><Space>")
    try session.waitUntil { $0.isSettled && $0.top != first }
    if marking { try session.send("ma", untilStatus: "Mark a is set here.") }
    try session.send("<C-l>")
    try session.waitUntil { $0.isSettled }
    let body = session.terminal.body
    try session.leave("q")
    return body
  }

  @Test(arguments: [nil, "tide(1)"])
  func `a text opens where it was left, and its marks are there`(name: String?) throws {
    let body = try read(Self.text(), name: name)
    let again = try session(Self.text(), name: name)
    try again.wait(for: "Where you were: ")
    #expect(again.terminal.body == body)
    try again.send("g")
    try again.waitUntil { $0.isSettled && $0.body != body }
    try again.send("'a")
    try again.waitUntil { $0.body == body }
    try again.leave("q")
  }

  @Test func `the place is the same at another size`() throws {
    let body = try read(Self.text())
    let again = try Session(
      columns: 50, rows: 12, input: .bytes(Self.text()), environment: environment)
    try again.wait(for: "Where you were: ")
    let start = (body.first { !$0.isEmpty } ?? "?").split(separator: " ").prefix(4).joined(
      separator: " ")
    #expect(again.terminal.body.joined(separator: " ").contains(start))
    try again.leave("q")
  }

  @Test func `a changed text is at its start`() throws {
    let body = try read(Self.text())
    let again = try session(Self.text("watts"))
    try again.waitUntil { $0.isSettled && !$0.status.contains("loading") }
    try again.send("'a", untilStatus: "Mark a is not set.")
    #expect(again.terminal.body != body)
    #expect(again.terminal.text.contains("Harbour 1\n"))
    try again.leave("q")
  }

  @Test(arguments: [nil, "tide(1)"])
  func `the database has no word of the text`(name: String?) throws {
    _ = try read(Self.text(), name: name)
    let files = try Program.run(
      ["-c", "cat \"$0\"/*", home.path("state/lectern")], program: "/bin/sh")
    #expect(files.output.count > 4096)
    let bytes = String(decoding: files.output, as: UTF8.self).lowercased()
    for word in ["sesquipedalian", "harbour", "sailor"] { #expect(!bytes.contains(word)) }
    #expect(bytes.contains(name ?? "pipe:"))
  }

  @Test func `the history lists pages of the manual and no other pipes`() throws {
    _ = try read(Self.text())
    _ = try read(Self.text("stays"), name: "tide(1)")
    let session = try Session.reading(environment: environment)
    try session.send("s", until: "tide(1)")
    #expect(session.terminal.status.contains(" of 2"))
    try session.leave("Q")
  }

  @Test func `a short text leaves nothing`() throws {
    let session = try session(Array("A title\n\nSome words.\n".utf8))
    try session.waitUntil { $0.isSettled }
    try session.send("ma", untilStatus: "Mark a is set here.")
    try session.leave("q")
    #expect(access(home.path("state/lectern/lectern.sqlite"), F_OK) != 0)
  }

  @Test func `a private session leaves nothing and recalls nothing`() throws {
    let body = try read(Self.text(), ["--private"])
    #expect(access(home.path("state"), F_OK) != 0)
    _ = try read(Self.text())
    let again = try session(Self.text(), ["--private"])
    try again.waitUntil { $0.isSettled && !$0.status.contains("loading") }
    #expect(again.terminal.body != body)
    try again.leave("q")
  }

  @Test(.enabled(if: Installed.runs("man"), "man is not installed"))
  func `a real page is where it was left, as the pager of man at any width`() throws {
    let environment = environment.adding(["MANPAGER": Program.path])
    func open(columns: Int) throws -> Session {
      try Session(
        ["bash"], program: "/usr/bin/man", columns: columns, environment: environment)
    }
    let first = try open(columns: 80)
    try first.wait(for: "GNU Bourne-Again SHell")
    #expect(first.terminal.bar.hasPrefix(" bash(1)"))
    try first.waitUntil { $0.isSettled && !$0.status.contains("loading") }
    try first.send("iquoting<Enter>", untilTop: "QUOTING")
    try first.leave("q")
    for columns in [80, 100] {
      let again = try open(columns: columns)
      try again.wait(for: "Where you were: ")
      #expect(again.terminal.top == "QUOTING")
      try again.leave("q")
    }
    let own = try Session(["bash(1)"], environment: environment)
    try own.wait(for: "Where you were: ")
    #expect(own.terminal.top == "QUOTING")
    try own.leave("q")
  }
}
