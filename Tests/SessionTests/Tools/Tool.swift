/// A program that starts Lectern as its pager, in a directory and with a home of its own.
struct Tool {
  /// Where it works; also its home, and where Lectern remembers.
  let scratch: ScratchDirectory

  /// A place to work in.
  init() throws { scratch = try ScratchDirectory() }

  /// What it has from its environment: nothing of the person who tests, and no pager.
  var environment: [String: String] {
    .reading.adding([
      "HOME": scratch.path, "XDG_STATE_HOME": scratch.path("state"), "LECTERN_TEST": Program.path,
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    ])
  }

  /// Runs a script before the session, and returns its output.
  @discardableResult
  func prepare(_ script: String) throws -> Program.Outcome {
    try Program.run(
      ["-c", "set -e; " + script], program: "/bin/sh", environment: environment,
      directory: scratch.path)
  }

  /// A session with a shell that runs a script; `$LECTERN_TEST` is the program under test.
  ///
  /// When the script has ended, the shell says so: "The shell goes on after 0."
  func session(_ script: String, columns: Int = 80, rows: Int = 24) throws -> Session {
    try Session(
      ["-c", script + "\necho \"The shell goes on after $?.\"; read line"], program: "/bin/sh",
      columns: columns, rows: rows, environment: environment, directory: scratch.path)
  }
}

extension Session {
  /// Waits until Lectern shows a text on the screen for full-screen programs.
  func waitForReader(
    _ text: String, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try waitUntil("Lectern with \(text.debugDescription)", file: file, line: line) {
      $0.isInAlternateScreen && $0.isSettled && $0.text.contains(text)
    }
  }

  /// Types `q`, and waits until the program that started Lectern has gone on and ended well.
  func leaveReader(file: StaticString = #fileID, line: UInt = #line) throws {
    try send("q")
    try waitForShell(file: file, line: line)
  }

  /// Waits until the shell has the terminal again, as it was.
  func waitForShell(file: StaticString = #fileID, line: UInt = #line) throws {
    try waitUntil("the shell", file: file, line: line) {
      !$0.isInAlternateScreen && $0.text.contains("The shell goes on after 0.")
    }
  }
}

extension VirtualTerminal {
  /// Where a text first stands below the bar.
  func place(of text: String) -> Position? {
    for row in 1..<rows {
      let cells = cells(ofRow: row)
      for column in cells.indices where cells[column].columns > 0 {
        if cells[column...].lazy.map(\.text).joined().starts(with: text) {
          return Position(row: row, column: column)
        }
      }
    }
    return nil
  }

  /// How the first letter of a text below the bar is drawn.
  func style(of text: String) -> CellStyle? {
    place(of: text).map { style(row: $0.row, column: $0.column) }
  }
}
