extension Session {
  /// Waits until a text stands somewhere on the screen, in one row.
  ///
  /// Wait for the last thing that is painted, never for the first.
  func wait(
    for text: String, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try waitUntil("the text \(text.debugDescription)", file: file, line: line) {
      $0.text.contains(text)
    }
  }

  /// Waits until the screen is as the test wants it; looks only at whole frames.
  func waitUntil(
    _ wanted: String = "the screen to be right", file: StaticString = #fileID, line: UInt = #line,
    _ condition: (VirtualTerminal) -> Bool
  ) throws {
    try pump(wanted, file: file, line: line) {
      !terminal.modes.isPainting && condition(terminal)
    }
  }

  /// Does something, and waits for the next frame that is whole after it.
  ///
  /// Only for programs that mark their frames (CSI ? 2026), and for what surely draws one.
  func waitForFrame(
    file: StaticString = #fileID, line: UInt = #line, after action: () throws -> Void
  ) throws {
    try takeAll()
    let before = terminal.modes.frames
    try action()
    try waitUntil("a frame", file: file, line: line) { $0.modes.frames > before }
  }

  /// Waits until the program has ended and all that it wrote has been read.
  func waitForExit(file: StaticString = #fileID, line: UInt = #line) throws -> ExitStatus {
    var status: ExitStatus?
    try pump("its end", file: file, line: line) {
      status = state.exitStatus
      return status != nil
    }
    try takeAll()
    return status ?? .exited(0)
  }

  /// Waits until a signal has stopped the program, and returns the signal.
  @discardableResult
  func waitUntilStopped(file: StaticString = #fileID, line: UInt = #line) throws -> Int32 {
    var signal: Int32 = 0
    try pump("its stop", file: file, line: line) {
      if case .stopped(let number) = state { signal = number }
      return signal != 0
    }
    try takeAll()
    return signal
  }
}
