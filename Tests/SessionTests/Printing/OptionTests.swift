import Testing

/// Holds the command line to what it says of itself.
@Suite("The command line")
struct OptionTests {
  @Test func `help names the program, how it is called and every option`() throws {
    let outcome = try Program.run(["--help"], environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    let expected = [
      "lectern", "--outline", "--format", "--section", "--links", "--check", "--grep", "--exact",
      "--search",
      "--word", "--expression", "--width", "--library",
      "--private", "--secure", "--version", "--print-config", "Exit codes",
    ]
    for words in expected { #expect(outcome.text.contains(words), "\(words) is missing") }
    #expect(!outcome.text.contains("USAGE: options"))
  }

  @Test func `the version is reported`() throws {
    let outcome = try Program.run(["--version"], environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(outcome.text.contains(/\d+\.\d+\.\d+/))
    #expect(outcome.text.count { $0 == "\n" } == 1)
    #expect(outcome.errors == "")
  }

  @Test(arguments: [
    ["--nope"], ["--format", "json", "x"], ["--outline", "--format", "xml", "x"], ["--width"],
    ["--width", "0", "x"], ["--width", "wide", "x"], ["--outline", "--links", "x"], ["-z"],
    ["--check", "--links", "x"], ["--check", "--format", "xml", "x"],
    ["--section", "title", "--format", "json", "x"], ["--outline", "--format", "markdown", "x"],
    ["--word", "x"], ["--grep", "skin", "--links", "x"], ["--grep", "", "x"], ["--grep"],
    ["--grep", "(a", "--expression", "x"],
    ["--print-config", "--outline", "x"], ["--search", "skin", "--grep", "skin", "x"], ["--search"],
    ["--search", "skin", "--word"],
  ])
  func `wrong usage is code 2 and one sentence`(arguments: [String]) throws {
    let outcome = try Program.run(
      arguments.map { $0 == "x" ? Checkout.eczema : $0 }, environment: .reading)
    #expect(outcome.status == .exited(2))
    #expect(outcome.output == [])
    #expect(isOneSentence(outcome.errors))
  }

  @Test(arguments: ["--outline", "--links", "--section title", "--grep words", "--format markdown"])
  func `what needs an article says so where none is given`(option: String) throws {
    let session = try Session(
      ["-c", "'\(Program.path)' \(option) | cat"], program: "/bin/sh", columns: 200,
      environment: .reading)
    try session.expectEnd(.exited(0))
    #expect(isOneSentence(session.terminal.line(0) + "\n"))
    #expect(session.terminal.line(0).contains("needs an article"))
    let code = try Session(option.split(separator: " ").map(String.init), environment: .reading)
    try code.expectEnd(.exited(2))
    try code.expectRestoredTerminal()
  }

  @Test func `a dash and two dashes are what they are everywhere`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("--help", "Words in a file.\n")
    let file = try Program.run(["--", "--help"], environment: .reading, directory: scratch.path)
    #expect(file.status == .exited(0))
    #expect(file.text.contains("Words in a file."))
    let input = try Program.run(["-"], input: Array("Words\n".utf8), environment: .reading)
    #expect(input.text == "Words\n")
    let outline = try Program.run(
      ["--outline", "-"], input: Array("A title\n\nMany words follow here.\n".utf8),
      environment: .reading)
    #expect(outline.status == .exited(0))
  }

  @Test func `without arguments and terminal the titles of the library are printed`() throws {
    let session = try Session(
      ["-c", "'\(Program.path)' | cat"], program: "/bin/sh", environment: .reading)
    try session.expectEnd(.exited(0))
    #expect(session.terminal.text.contains("How Botox is Used to Treat Eczema"))
    #expect(!session.terminal.received.contains(0x1b))
  }
}
