import Glibc
import Testing

/// Holds the harness to what the other tests rely on, with programs that every machine has.
@Suite("The harness")
struct HarnessTests {
  /// A shell that runs a script on a terminal.
  private func shell(
    _ script: String, columns: Int = 80, rows: Int = 24, input: StandardInput = .terminal,
    environment: [String: String] = .pinned, directory: String? = nil,
    patience: Duration = .seconds(60)
  ) throws -> Session {
    try Session(
      ["-c", script], program: "/bin/sh", columns: columns, rows: rows, input: input,
      environment: environment, directory: directory, patience: patience)
  }

  @Test func `typed text is echoed and comes back`() throws {
    let session = try Session(program: "/bin/cat")
    try session.send("hello<Enter>")
    try session.waitUntil { $0.line(0) == "hello" && $0.line(1) == "hello" }
    #expect(session.terminal.cursor == Position(row: 2, column: 0))
    try session.send("<C-d>")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func `the size is that of the terminal, and a resize is reported`() throws {
    let session = try shell(
      "trap 'stty size' WINCH; stty size; while read line; do :; done", columns: 70, rows: 10)
    try session.wait(for: "10 70")
    try session.resize(columns: 100, rows: 30)
    try session.send("<Enter>")
    try session.wait(for: "30 100")
    #expect(session.terminal.columns == 100)
    #expect(session.terminal.rows == 30)
  }

  @Test func `an exit code is reported, with all that was written before`() throws {
    let session = try shell("seq 30000; printf 'the end'; exit 3")
    #expect(try session.waitForExit() == .exited(3))
    #expect(session.terminal.line(23) == "the end")
    #expect(session.terminal.line(22) == "30000")
  }

  @Test(arguments: [SIGTERM, SIGKILL, SIGSEGV])
  func `a signal is reported`(signal: Int32) throws {
    let session = try shell("printf ready; exec cat")
    try session.wait(for: "ready")
    try session.signal(signal)
    #expect(try session.waitForExit() == .signalled(signal))
  }

  @Test func `Ctrl-Z stops a program, and it can be continued and stopped again`() throws {
    let session = try shell("printf ready; exec cat")
    try session.wait(for: "ready")
    for round in 1...3 {
      try session.send("<C-z>")
      #expect(try session.waitUntilStopped() == SIGTSTP)
      #expect(session.state.isStopped)
      try session.resume()
      try session.send("round \(round)<Enter>")
      try session.waitUntil { $0.text.split(separator: "round \(round)").count == 3 }
    }
  }

  @Test func `a hang-up reaches the program`() throws {
    let scratch = try ScratchDirectory()
    let session = try shell(
      "trap 'echo gone > told; exit 7' HUP; printf ready; while :; do read line; done",
      directory: scratch.path)
    try session.wait(for: "ready")
    session.hangUp()
    #expect(try session.waitForExit() == .exited(7))
    #expect(try scratch.read("told") == "gone\n")
  }

  @Test func `wide and combining characters stand in their columns`() throws {
    let terminal = VirtualTerminal(columns: 10, rows: 2)
    terminal.feed("漢字e\u{301}x")
    #expect(terminal.line(0) == "漢字e\u{301}x")
    #expect(terminal.cells(ofRow: 0).prefix(6).map(\.columns) == [2, 0, 2, 0, 1, 1])
    #expect(terminal.position(of: "字") == Position(row: 0, column: 2))
    #expect(terminal.position(of: "x") == Position(row: 0, column: 5))
    #expect(terminal.cursor == Position(row: 0, column: 6))
  }

  @Test func `styles and colours are read from the cells`() throws {
    let terminal = VirtualTerminal(columns: 10, rows: 2)
    terminal.feed("a\u{1b}[1;4;31mb\u{1b}[0;7;38;5;200;42mc\u{1b}[0;3;38;2;1;2;3md")
    #expect(terminal.style(row: 0, column: 0) == CellStyle())
    #expect(
      terminal.style(row: 0, column: 1)
        == CellStyle(isBold: true, isUnderlined: true, foreground: .indexed(1)))
    #expect(
      terminal.style(row: 0, column: 2)
        == CellStyle(isReversed: true, foreground: .indexed(200), background: .indexed(2)))
    #expect(
      terminal.style(row: 0, column: 3) == CellStyle(isItalic: true, foreground: .direct))
  }

  @Test func `the alternate screen and the cursor are followed`() throws {
    let session = try shell(
      "printf before; tput smcup; tput civis; printf 'within\\n'; read key; tput cnorm; tput rmcup")
    try session.wait(for: "within")
    #expect(session.terminal.isInAlternateScreen)
    #expect(!session.terminal.isCursorVisible)
    #expect(!session.terminal.text.contains("before"))
    try session.send("<Enter>")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.terminal.isInAlternateScreen)
    #expect(session.terminal.isCursorVisible)
    #expect(session.terminal.line(0) == "before")
  }

  @Test func `the settings that a program leaves are seen after its end`() throws {
    let careless = try shell("printf ready; read line; stty -echo -icanon")
    try careless.wait(for: "ready")
    let before = try careless.settings
    #expect(before.echoes && before.waitsForLines && before.raisesSignals)
    try careless.send("<Enter>")
    #expect(try careless.waitForExit() == .exited(0))
    #expect(try careless.settings != before)
    #expect(try !careless.settings.echoes)
  }

  @Test func `a question to the terminal is answered`() throws {
    let session = try shell(
      "stty raw -echo; printf 'ab\\033[6n'; dd bs=1 count=6 2>/dev/null | od -An -c; stty sane")
    try session.wait(for: "033   [   1   ;   3   R")
  }

  @Test func `frames are looked at only when they are whole`() throws {
    let session = try shell(
      "printf '\\033[?2026hhalf'; read key; printf ' whole\\033[?2026l'; read key; echo over")
    try session.pump("half a frame") { session.terminal.text.contains("half") }
    try session.waitForFrame { try session.send("<Enter>") }
    #expect(session.terminal.text.contains("whole"))
    #expect(session.terminal.modes.frames == 1)
  }

  @Test func `what a program copies is read, in however many pieces it comes`() throws {
    let terminal = VirtualTerminal(columns: 10, rows: 2)
    for byte in Array("\u{1b}]52;c;aGVsbG8gd8O2cmxk\u{7}x\u{1b}]52;;eQ==\u{1b}\\".utf8) {
      terminal.feed([byte])
    }
    #expect(terminal.copied == ["hello wörld", "y"])
    #expect(terminal.text == "x\n")
  }

  @Test func `standard input can be a pipe of any length`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    let session = try shell("wc -c; read key < /dev/tty; echo $key", input: .bytes(bytes))
    try session.wait(for: "1000000")
    try session.send("key<Enter>")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func `standard input can be a pipe that goes on`() throws {
    let session = try shell("cat; echo over", input: .stream(Array("one\n".utf8)))
    try session.wait(for: "one")
    session.feed(Array("two\n".utf8))
    try session.wait(for: "two")
    session.endInput()
    try session.wait(for: "over")
  }

  @Test func `a program that does not read its input harms nobody`() throws {
    let session = try shell(
      "exec < /dev/null; printf ready; read key < /dev/tty",
      input: .bytes([UInt8](repeating: 0, count: 1_000_000)))
    try session.wait(for: "ready")
    try session.send("<Enter>")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func `standard input can be a file`() throws {
    let scratch = try ScratchDirectory()
    let file = try Descriptor.reading(try scratch.write("deep/er/file", "from a file\n"))
    let session = try shell("cat", input: .descriptor(file.number))
    try session.wait(for: "from a file")
  }

  @Test func `a program has the environment, place, signals and files that it should`() throws {
    let script = """
      mask() { echo $((0x$(sed -n "s/$1:.//p" /proc/self/status) & 0x7fffffff)); }
      env; pwd; echo blocked $(mask SigBlk), ignored $(mask SigIgn); ls -x /proc/self/fd; tty
      echo over
      """
    let session = try shell(
      script, environment: ["PATH": "/usr/bin:/bin", "WORD": "spoken"], directory: "/usr")
    try session.wait(for: "over")
    let lines = session.terminal.text.split(separator: "\n")
    #expect(lines.prefix(4) == ["PATH=/usr/bin:/bin", "WORD=spoken", "PWD=/usr", "/usr"])
    #expect(lines[4...].starts(with: ["blocked 0, ignored 0", "0  1  2  3"]))
    #expect(lines[6].starts(with: "/dev/pts/"))
  }

  @Test func `a failure tells what was wanted and shows the screen`() throws {
    let session = try shell("echo 'something else'; exit 5", columns: 20, rows: 3)
    let failure = #expect(throws: SessionFailure.self) { try session.wait(for: "the text") }
    let told = try #require(failure).description
    #expect(told.contains("HarnessTests.swift:"))
    #expect(told.contains("waited for the text \"the text\", but it exited with code 5"))
    #expect(told.contains("|something else      |"))
  }

  @Test func `patience ends`() throws {
    let session = try shell("exec cat", patience: .milliseconds(30))
    #expect(throws: SessionFailure.self) { try session.wait(for: "what never comes") }
  }

  @Test func `a program that is not there is an error at once`() {
    #expect(throws: SystemError.self) { try Session(program: "/nonexistent/program") }
    #expect(throws: SystemError.self) { try Program.run(program: "/nonexistent/program") }
  }

  @Test func `the memory of a program is its own`() throws {
    let session = try Session(program: "/bin/cat")
    try session.send("x<Enter>")
    try session.waitUntil { $0.line(1) == "x" }
    #expect(try (100_000..<8_000_000).contains(session.peakMemory))
  }

  @Test(arguments: 0..<40)
  func `many sessions run side by side`(number: Int) throws {
    let session = try shell("read line; echo \"got $line\"; exit \(number)")
    try session.send("\(number)<Enter>")
    try session.wait(for: "got \(number)")
    #expect(try session.waitForExit() == .exited(Int32(number)))
  }

  @Test(.enabled(if: access("/usr/bin/less", X_OK) == 0))
  func `less can be read with`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("text", (1...200).map { "line \($0)\n" }.joined())
    let session = try Session([path], program: "/usr/bin/less", columns: 40, rows: 10)
    try session.waitUntil { $0.line(8) == "line 9" && $0.line(9) == path }
    #expect(session.terminal.isInAlternateScreen)
    try session.send("<Space>")
    try session.waitUntil { $0.line(8) == "line 18" && $0.line(9) == ":" }
    try session.send("3<Down>")
    try session.waitUntil { $0.line(8) == "line 21" && $0.line(9) == ":" }
    try session.send("<Up>")
    try session.waitUntil { $0.line(0) == "line 12" && $0.line(9) == ":" }
    try session.resize(columns: 30, rows: 6)
    // less 590 can miss the signal, between showing its prompt and reading; a key wakes it.
    try session.send("r")
    try session.waitUntil { $0.line(0) == "line 12" && $0.line(5) == ":" }
    try session.send("G")
    try session.waitUntil { $0.line(4) == "line 200" }
    #expect(try !session.settings.echoes)
    try session.send("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(try session.settings.echoes)
    #expect(!session.terminal.isInAlternateScreen)
  }
}
