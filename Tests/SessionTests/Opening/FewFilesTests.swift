import Testing

/// Holds a limit on open files to being named as what it is.
@Suite("Few open files")
struct FewFilesTests {
  @Test(arguments: 4...20)
  func `the reason is reported, or the article is shown`(limit: Int) throws {
    let session = try Session(
      ["-c", "ulimit -n \(limit); exec '\(Program.path)' '\(Checkout.eczema)'"],
      program: "/bin/sh", columns: 200, environment: .reading)
    try session.waitUntil("an article or the end") {
      $0.text.contains("Beauty") || $0.text.contains("lectern: ")
    }
    if session.terminal.text.contains("lectern: ") {
      try session.expectEnd(.exited(1))
      #expect(session.terminal.text.contains("too many open files"))
      #expect(!session.terminal.text.contains("TERM"))
      #expect(isOneSentence(session.terminal.line(0) + "\n"))
    } else {
      try session.leave("Q")
    }
    try session.expectRestoredTerminal()
  }
}
