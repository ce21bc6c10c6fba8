import Glibc
import Testing

/// Holds the search of all articles, in the library, to finding places and keeping its index sound.
@Suite("The search of all articles")
struct SearchAllTests {
  @Test func `words of any article are found from the library, and Enter opens at the place`()
    throws
  {
    let scratch = try ScratchDirectory()
    let environment = [String: String].reading.adding(["XDG_STATE_HOME": scratch.path])
    let session = try Session(environment: environment)
    try session.wait(for: "1 of \(Checkout.articleCount)")
    try session.send("\\", until: "Type what to look for.")
    try session.send("trained injectors", until: "How Botox is Used to Treat Eczema › Potential")
    try session.waitUntil { $0.text.contains("▸ How Botox") && $0.status.contains("1 of") }
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled && $0.top == "Potential Risks and Side Effects" }
    try session.send("q", until: "Search all articles")
    try session.send("<Esc>", untilStatus: "of \(Checkout.articleCount)")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `an index whose making was killed goes on, and finds every article`() throws {
    let scratch = try ScratchDirectory()
    let count = 450
    for number in 1...count {
      try scratch.write(
        "articles/\(number).txt",
        "Kettle number \(number)\n\nThis kettle whistles a tune of its own, the one called tune\(number).\n"
      )
    }
    let environment = [String: String].reading.adding([
      "LECTERN_LIBRARY": scratch.path + "/articles", "XDG_STATE_HOME": scratch.path + "/state",
    ])
    for turns in [0, 2000, 20_000] {
      let session = try Session(environment: environment)
      try session.wait(for: "1 of \(count)")
      try session.send("\\", until: "Type what to look for.")
      for _ in 0..<turns { sched_yield() }
      try session.signal(SIGKILL)
      _ = try session.waitForExit()
    }
    let session = try Session(environment: environment)
    try session.wait(for: "1 of \(count)")
    try session.send("\\", until: "Type what to look for.")
    try session.send("tune\(count)", until: "Kettle number \(count)")
    try session.send("<Esc>", untilStatus: "of \(count)")
    try session.leave("q")
    let outcome = try Program.run(["--search", "whistles"], environment: environment)
    #expect(outcome.text.split(separator: "\n").count { $0.hasPrefix("Kettle number") } == count)
  }
}
