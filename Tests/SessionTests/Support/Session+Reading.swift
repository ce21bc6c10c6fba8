extension Session {
  /// A session that reads an article, once its first screen is there.
  static func reading(
    _ article: String = Checkout.eczema, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = .reading
  ) throws -> Session {
    let session = try Session(
      [article], columns: columns, rows: rows, environment: environment)
    try session.waitUntil("the first screen") { $0.isSettled }
    return session
  }

  /// Types keys and waits until the text begins with a row.
  func send(
    _ keys: String, untilTop row: String, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try send(keys)
    try waitUntil("the row \(row.debugDescription) at the top", file: file, line: line) {
      $0.top == row
    }
  }

  /// Types keys and waits until a text stands somewhere on the screen.
  func send(
    _ keys: String, until text: String, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try send(keys)
    try wait(for: text, file: file, line: line)
  }

  /// Types keys and waits until the status line contains a text.
  func send(
    _ keys: String, untilStatus text: String, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try send(keys)
    try waitUntil("\(text.debugDescription) in the last row", file: file, line: line) {
      $0.status.contains(text)
    }
  }

  /// Waits until the titles of the library are known, in an article with links.
  func waitForLibrary(file: StaticString = #fileID, line: UInt = #line) throws {
    try send("L", until: "not in the library", file: file, line: line)
    try send("q")
    try waitUntil("the text", file: file, line: line) { $0.isSettled }
  }

  /// Waits until the contents have the words of each section, which is when all of the text is known;
  /// the screen must be wide.
  func waitUntilCounted(file: StaticString = #fileID, line: UInt = #line) throws {
    try waitUntil("the words of the sections", file: file, line: line) {
      $0.contents.last?.last == "w"
    }
  }

  /// Changes the size while something is typed, and waits until the prompt is drawn at it.
  func settle(
    columns: Int, rows: Int, prompt: String, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try waitForFrame(file: file, line: line) { try resize(columns: columns, rows: rows) }
    try waitUntil("the prompt \(prompt)", file: file, line: line) {
      $0.status.hasPrefix(prompt)
    }
  }

  /// Changes the size and waits until all is drawn at it.
  func settle(
    columns: Int, rows: Int, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try resize(columns: columns, rows: rows)
    try waitUntil("a screen of \(columns) by \(rows)", file: file, line: line) { $0.isSettled }
  }
}
