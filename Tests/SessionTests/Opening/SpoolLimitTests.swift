import Glibc
import Testing

/// Holds a pipe that gives more than may be kept to waiting, and to being told.
@Suite("The limit of what is kept")
struct SpoolLimitTests {
  let scratch: ScratchDirectory
  let environment: [String: String]

  init() throws {
    scratch = try ScratchDirectory()
    mkdir(scratch.path + "/lectern", 0o700)
    try scratch.write("lectern/config.toml", "spool-limit = \"1 MB\"\n")
    environment = [String: String].reading.adding(
      ["XDG_CONFIG_HOME": scratch.path, "TMPDIR": scratch.path])
  }

  @Test func `at the limit the writer waits, and what was read can be read on`() throws {
    let session = try Session(
      ["-c", "{ seq 100000000; echo $? > '\(scratch.path)/code'; } | '\(Program.path)'"],
      program: "/bin/sh", environment: environment)
    try session.waitUntil {
      $0.status.contains("Reading waits at 1 MB; raise the setting spool-limit.")
    }
    try session.send("G")
    try session.waitUntil { $0.status.contains("100%  Reading waits at 1 MB") }
    try session.send("/77777<Enter>", until: "77777")
    try session.send("g")
    try session.waitUntil { $0.isSettled && $0.prose.hasPrefix("1 2 3") }
    #expect((try? scratch.read("code")) == nil)
    try session.leave("q")
    #expect(try scratch.read("code") == "\(128 + SIGPIPE)\n")
  }

  @Test(arguments: [["--outline", "-"], ["--grep", "never there", "-"], ["-"]])
  func `a command that prints ends at the limit with one sentence`(arguments: [String]) throws {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Program.run(
      ["-c", "yes 'Sleep early.' | '\(Program.path)' \(words)"], program: "/bin/sh",
      environment: environment)
    #expect(outcome.status == .exited(1))
    #expect(
      outcome.errors == "lectern: only the first 1 MB of standard input were read; "
        + "raise the setting spool-limit.\n")
  }
}
