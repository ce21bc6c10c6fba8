import Glibc
import Testing

/// Holds the program to what a reader has written into the configuration.
@Suite("Configuration")
struct ConfigurationTests {
  private let home: ScratchDirectory

  init() throws { home = try ScratchDirectory() }

  private var environment: [String: String] {
    .reading.adding([
      "XDG_CONFIG_HOME": home.path("config"), "XDG_STATE_HOME": home.path("state"),
    ])
  }

  private func configure(_ text: String) throws {
    mkdir(home.path("config"), 0o755)
    try home.write("config/lectern/config.toml", text)
  }

  private func opened(columns: Int = 80) throws -> Session {
    try Session([Checkout.eczema], columns: columns, environment: environment)
  }

  @Test func `keys, theme, measure and contents are as they were written`() throws {
    try configure(
      """
      measure = 40
      theme = "dark"
      contents.shown = false

      [keys]
      next-section = ["J", "F5"]
      enclosing-section = []
      quit = "X"
      help = "H"
      delete-word = "Ctrl-T"
      """)
    let session = try opened()
    try session.waitUntil("the first screen") { $0.status.hasSuffix("H help") }
    #expect(!session.terminal.contents.contains { $0.contains("The Science") })
    #expect(session.terminal.body.allSatisfy { $0.count <= 60 })
    // The colours of the dark theme: black and a light grey.
    #expect(!session.terminal.styleNumbers.isDisjoint(with: [48]))
    try session.send("J", untilTop: "The Science behind Botox")
    try session.send("<F5>", untilTop: "Botox for Eczema: The Theory")
    // A key that was taken from its command does nothing.
    try session.send("]^Q<C-g>", until: "section 2 of ")
    try session.send("/skin dry<C-t>")
    try session.waitUntil { $0.status.hasPrefix("/skin ") && !$0.status.contains("dry") }
    try session.send("<Esc>")
    try session.waitUntil { $0.status.hasSuffix("H help") }
    try session.send("H", until: "J F5")
    try session.leave("X")
  }

  @Test func `a measure and a theme in the configuration count more than those of a key`() throws {
    let first = try Session.reading(environment: environment)
    try first.send("w", until: "Measure: 49 columns.")
    try first.send("T", until: "Theme: light.")
    try first.leave("q")
    try configure("measure = 40\n")
    let second = try Session.reading(environment: environment)
    try second.send("w", until: "Measure: 36 columns.")
    try second.send("T", until: "Theme: dark.")
    try second.leave("q")
    // What was chosen before the line was written holds again when the line is gone.
    try configure("")
    let third = try Session.reading(environment: environment)
    try third.send("W", until: "Measure: 53 columns.")
    try third.send("T", until: "Theme: mono.")
  }

  @Test func `what is wrong is said in the status line, and the rest counts`() throws {
    try configure("measure = 40\ntheme = \"sepia\"\n")
    let session = try opened(columns: 100)
    try session.wait(for: "config.toml:2: “theme” must be one of \"auto\"")
    try session.send("w", until: "Measure: 36 columns.")
  }

  @Test func `a file that is no TOML is said in the status line`() throws {
    try configure("measure = 40\ntheme = dark\n")
    let session = try opened(columns: 100)
    try session.wait(for: "config.toml:2: ")
    try session.send("h", until: "The keys of Lectern")
    try session.leave("Q")
  }

  @Test func `a configuration that is a pipe, a directory or far too long stops nothing`() throws {
    try configure("")
    unlink(home.path("config/lectern/config.toml"))
    mkfifo(home.path("config/lectern/config.toml"), 0o600)
    let first = try opened(columns: 100)
    try first.wait(for: "this is no file")
    try first.leave("q")
    unlink(home.path("config/lectern/config.toml"))
    mkdir(home.path("config/lectern/config.toml"), 0o700)
    let second = try opened(columns: 100)
    try second.wait(for: "this is no file")
    try second.leave("q")
    rmdir(home.path("config/lectern/config.toml"))
    let file = open(home.path("config/lectern/config.toml"), O_WRONLY | O_CREAT, 0o600)
    ftruncate(file, 100 << 20)
    close(file)
    let third = try opened(columns: 100)
    try third.wait(for: "no more than 64 KiB are read")
    try third.leave("q")
  }

  @Test func `the library is where the configuration says`() throws {
    try home.write("texts/one.txt", "Only One\n\nThis library has one article.\n")
    try configure("library = \"~/texts\"\n")
    let own = environment.removing("LECTERN_LIBRARY").adding(["HOME": home.path])
    let session = try Session([], environment: own)
    try session.wait(for: "1 of 1")
    try session.leave("q")
    let found = try Program.run(["--search", "article"], environment: own)
    #expect(found.text.contains("Only One"))
    #expect(found.errors == "")
  }

  @Test func `what is printed is reported of a wrong configuration on standard error`() throws {
    try configure("theme = \"sepia\"\n")
    let outcome = try Program.run(["--outline", Checkout.eczema], environment: environment)
    #expect(outcome.status == .exited(0))
    #expect(isOneSentence(outcome.errors))
    #expect(outcome.errors.contains("config.toml:1: “theme”"))
  }

  @Test func `the configuration that is printed changes nothing`() throws {
    let printed = try Program.run(["--print-config"], environment: environment)
    #expect(printed.status == .exited(0))
    #expect(printed.text.contains("\nmeasure = 72\n"))
    #expect(printed.text.contains("\nscroll-line-down = [\"j\", \"Down\", \"Ctrl-E\"]\n"))
    let before = try Session.reading(environment: environment)
    try before.send("h", until: "The keys of Lectern")
    try configure(printed.text)
    let after = try Session.reading(environment: environment)
    try after.send("h", until: "The keys of Lectern")
    #expect(after.terminal.body == before.terminal.body)
    try after.send("qT", until: "Theme: light.")
  }
}
