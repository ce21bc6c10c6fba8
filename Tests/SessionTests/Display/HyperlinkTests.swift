import Testing

/// Holds links to going out to terminals that are known to take them, and to no others.
@Suite("Links for the terminal")
struct HyperlinkTests {
  private static let link =
    "\u{1B}]8;;https://a.example/b\u{1B}\\the page of many words\u{1B}]8;;\u{1B}\\"
  private let scratch: ScratchDirectory
  private let begin = "\u{1B}]8;id="

  init() throws { scratch = try ScratchDirectory() }

  private func session(_ variables: [String: String], columns: Int = 80) throws -> Session {
    let text =
      "On ropes\n\nSee \(Self.link) for more.\n\n" + String(repeating: "Words.\n\n", count: 40)
    let path = try scratch.write("page.txt", text)
    let session = try Session(
      [path], columns: columns, environment: .pinned.adding(variables))
    try session.wait(for: "See the page")
    return session
  }

  private func received(_ session: Session) -> String {
    String(decoding: session.terminal.received, as: UTF8.self)
  }

  @Test(arguments: [
    ["TERM_PROGRAM": "WezTerm"], ["VTE_VERSION": "7006"], ["KONSOLE_VERSION": "220401"],
    ["WT_SESSION": "x"], ["TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"],
  ])
  func `a terminal that takes them gets them, around the words and nothing else`(
    variables: [String: String]
  ) throws {
    let session = try session(variables)
    let bytes = received(session)
    let parts = bytes.components(after: begin)
    #expect(parts.count == 1)
    #expect(
      parts.first?.contains(";https://a.example/b\u{1B}\\the page of many words\u{1B}]8;;") == true)
    #expect(session.terminal.text.contains("See the page of many words for more."))
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test(arguments: [
    [:], ["STY": "x", "VTE_VERSION": "7006"], ["TMUX": "x", "VTE_VERSION": "7006"],
    ["TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"],
    ["TERM": "linux", "TERM_PROGRAM": "WezTerm"], ["TERM_PROGRAM": "Apple_Terminal"],
  ])
  func `any other terminal gets none`(variables: [String: String]) throws {
    let session = try session(variables)
    #expect(!received(session).contains("\u{1B}]8;"))
    try session.leave("q")
  }

  @Test func `words in several rows are one link`() throws {
    let session = try session(["TERM_PROGRAM": "WezTerm"], columns: 20)
    let parts = received(session).components(after: begin).map { $0.prefix { $0 != ";" } }
    #expect(parts.count >= 2)
    #expect(Set(parts).count == 1)
    try session.leave("q")
  }

  @Test func `where the words go, so does the link`() throws {
    let session = try session(["TERM_PROGRAM": "WezTerm"])
    let before = session.terminal.received.count
    try session.send("<Space>")
    try session.waitUntil { $0.isSettled && !$0.text.contains("the page of many words") }
    let later = String(decoding: session.terminal.received.dropFirst(before), as: UTF8.self)
    #expect(!later.contains(begin))
    try session.send("b", until: "the page of many words")
    #expect(received(session).components(after: begin).count >= 2)
    try session.leave("q")
  }

  @Test(arguments: [("always", [:], true), ("never", ["TERM_PROGRAM": "WezTerm"], false)])
  func `the configuration has the last word`(
    value: String, variables: [String: String], isWritten: Bool
  ) throws {
    let home = try ScratchDirectory()
    try home.write("lectern/config.toml", "hyperlinks = \"\(value)\"\n")
    let session = try session(variables.adding(["XDG_CONFIG_HOME": home.path]))
    #expect(received(session).contains(begin) == isWritten)
    try session.leave("q")
  }
}

extension String {
  /// What stands behind each occurrence of some words.
  fileprivate func components(after words: String) -> [String] {
    split(separator: words, omittingEmptySubsequences: false).dropFirst().map(String.init)
  }
}
