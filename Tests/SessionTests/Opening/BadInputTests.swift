import Glibc
import Testing

/// Holds what cannot be read to one clear sentence, and all else to a readable screen.
@Suite("Bad input")
struct BadInputTests {
  /// Runs the program with and without a terminal, expects code 1, and returns the sentence.
  private func refusal(
    _ arguments: [String], environment: [String: String] = .reading,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let session = try Session(arguments, columns: 300, environment: environment)
    try session.expectEnd(.exited(1), sourceLocation: sourceLocation)
    try session.expectRestoredTerminal(sourceLocation: sourceLocation)
    let outcome = try Program.run(arguments, environment: environment)
    #expect(outcome.status == .exited(1), sourceLocation: sourceLocation)
    #expect(outcome.output == [], sourceLocation: sourceLocation)
    #expect(isOneSentence(outcome.errors), sourceLocation: sourceLocation)
    #expect(session.terminal.line(0) + "\n" == outcome.errors, sourceLocation: sourceLocation)
    return outcome.errors
  }

  @Test func `a missing file is named`() throws {
    let message = try refusal(["./missing.txt"])
    #expect(message.contains("./missing.txt") && message.contains("no such file"))
  }

  @Test func `a directory is named as such where a file is printed`() throws {
    #expect(try refusal(["--outline", Checkout.articles]).contains("is a directory"))
  }

  @Test func `a library without articles says so where there is no screen`() throws {
    let scratch = try ScratchDirectory()
    let outcome = try Program.run(
      ["--library", scratch.path, "--section", "x", "some", "title"], environment: .pinned)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.contains("no articles") && isOneSentence(outcome.errors))
  }

  @Test func `a library without articles says so on the screen or before it`() throws {
    let scratch = try ScratchDirectory()
    let session = try Session(["--library", scratch.path], environment: .pinned)
    try session.waitUntil("the whole sentence") {
      $0.text.contains("there are no articles in it") && $0.text.contains("put text files there")
    }
    if session.state == .running { try session.send("q") }
    #expect([.exited(0), .exited(1)].contains(try session.waitForExit()))
    try session.expectRestoredTerminal()
  }

  @Test func `a library that is not there is named`() throws {
    let missing = try ScratchDirectory().path
    let session = try Session(["--library", missing], columns: 200, environment: .pinned)
    try session.wait(for: "\(missing): there is no such directory")
    if session.state == .running { try session.send("q") }
    #expect([.exited(0), .exited(1)].contains(try session.waitForExit()))
  }

  @Test func `an empty file is an empty screen under its name`() throws {
    let scratch = try ScratchDirectory()
    let session = try Session([try scratch.write("empty.txt", "")], environment: .reading)
    try session.waitUntil { $0.isSettled && $0.bar.contains("empty") }
    for key in ["]", "+", "=", "t", "L", "<Tab>", "i"] {
      try session.send(key)
      try session.waitUntil("a word about \(key)") { $0.status.hasSuffix(".") }
      try session.send("<Esc>")
      try session.waitUntil { $0.isSettled }
    }
    try session.send("GgjkyY")
    try session.leave("q")
  }

  @Test func `random bytes are a readable screen`() throws {
    let scratch = try ScratchDirectory()
    var state: UInt64 = 42
    let bytes = (0..<200_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let path = try scratch.write("noise", bytes: bytes)
    let session = try Session(["--force", path], environment: .reading, patience: .seconds(30))
    try session.waitUntil { $0.isSettled }
    try session.send("G", untilStatus: "100%")
    try session.send("g")
    try session.waitUntil { $0.isSettled && !$0.status.contains("100%") }
    try session.leave("Q")
    try session.expectRestoredTerminal()
  }

  @Test(.enabled(if: getuid() != 0))
  func `a file that may not be read is named as such`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("secret.txt", "words")
    chmod(path, 0)
    #expect(try refusal([path]).contains("permission"))
  }

  @Test func `a name with escape sequences is shown, not obeyed`() throws {
    let message = try refusal(["./\u{1b}]0;owned\u{7}\u{1b}[31m"])
    #expect(!message.contains("\u{1b}") && !message.contains("\u{7}"))
  }
}
