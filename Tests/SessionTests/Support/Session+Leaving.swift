import Testing

extension Session {
  /// Types keys that leave the program, and expects its exit code to be 0.
  func leave(
    _ keys: String = "Q", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try send(keys)
    try expectEnd(.exited(0), sourceLocation: sourceLocation)
  }

  /// Waits for the end of the program, and expects it to be of a kind.
  func expectEnd(
    _ expected: ExitStatus, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let status = try waitForExit()
    #expect(status == expected, sourceLocation: sourceLocation)
  }

  /// Expects the terminal to be as a program that never touched it would have left it.
  func expectRestoredTerminal(
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let untouched = try Session(program: "/bin/true").settings
    #expect(try settings == untouched, sourceLocation: sourceLocation)
    #expect(!terminal.isInAlternateScreen, sourceLocation: sourceLocation)
    #expect(terminal.isCursorVisible, sourceLocation: sourceLocation)
    #expect(!terminal.modes.isPainting, sourceLocation: sourceLocation)
    #expect(!terminal.modes.hasApplicationKeys, sourceLocation: sourceLocation)
    let lasting = [1000, 1002, 1003, 1004, 1006, 2004].filter(terminal.modes.contains)
    #expect(
      lasting == [], "pasting, the mouse or the focus is still told", sourceLocation: sourceLocation
    )
  }
}
