import Testing

/// Holds the text of an article to being drawn and never obeyed.
@Suite("Hostile text")
struct HostileTextTests {
  /// Commands for a terminal, each of which some terminal obeys.
  private static let commands: [String] = [
    "\u{1b}]0;owned\u{7}", "\u{1b}]2;owned\u{1b}\\", "\u{1b}]52;c;b3duZWQ=\u{7}",
    "\u{1b}]8;;http://example.org\u{1b}\\", "\u{1b}[2J", "\u{1b}[?1049l", "\u{1b}[8m", "\u{1b}c",
    "\u{1b}[6n", "\u{1b}[c", "\u{1b}[21t", "\u{1b}P$qm\u{1b}\\", "\u{1b}_Gi=1\u{1b}\\", "\u{1b}#8",
    "\u{1b}[?2026h", "\u{1b}[?2004h", "\u{1b}(0", "\u{9b}31m", "\u{9d}0;owned\u{9c}", "\u{e}",
    "\u{7}",
    "\u{8}\u{8}", "\r", "\u{7f}", "\u{202e}", "\u{200b}", "\u{feff}", "\u{2066}", "\u{e0041}",
  ]

  /// A text that has them in its category, title, headings, items, links and paragraphs.
  private static let text: [UInt8] = {
    let all = commands.map { "word\($0)word" }.joined(separator: " ")
    let one = "\u{1b}]0;owned\u{7}\u{1b}[31m"
    let text = """
      Beauty\(one)

      A Title \(one)\u{9b}31m of Words

      A summary \(all) that ends here.

      Some Benefits\(one)

      Benefits may include:

      1. First\(one)

      Words about it \(all).

      Related Article A Clay\(one) Pot A Clay\(one) Pot

      More words.
      """
    return Array(text.utf8) + [
      0x0a, 0x9b, 0x33, 0x31, 0x6d, 0x0a, 0x9d, 0x30, 0x3b, 0x78, 0x9c, 0x0a,
    ]
  }()

  @Test(arguments: [(80, 24), (120, 40), (30, 10)])
  func `no sequence of the text reaches the terminal`(columns: Int, rows: Int) throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("\u{1b}]0;owned\u{7}.txt", bytes: Self.text)
    let session = try Session(
      [path], columns: columns, rows: rows,
      environment: .reading.adding(["LECTERN_LIBRARY": scratch.path]))
    // In a narrow window what is left to read leaves no room for the help.
    try session.waitUntil { $0.isSettled || $0.status.contains("left") }
    for key in ["<Space>", "G", "g", "]", "+", "<Tab>", "t", "<C-c>", "L", "<C-c>", "=", "<C-c>"] {
      try session.waitForFrame { try session.send(key + "<C-l>") }
    }
    try session.send("h", until: "The keys of Lectern")
    try session.send("qi", until: "Heading:")
    try session.send("<C-c>O", untilStatus: "1 of 1")
    try session.send("q1<Enter>", until: "Not in the library")
    try session.send("q<C-g>", until: "Line")
    try session.leave("Q")
    try session.expectRestoredTerminal()
    expectHarmless(session.terminal)
  }

  @Test func `the copy of a text is no command of it`() throws {
    let scratch = try ScratchDirectory()
    let session = try Session.reading(try scratch.write("a.txt", bytes: Self.text))
    try session.send("Y", untilStatus: "Copied")
    let copied = try #require(session.terminal.copied.first)
    #expect(session.terminal.copied.count == 1 && copied != "owned")
    #expect(
      !copied.unicodeScalars.contains {
        ($0.value < 0x20 && $0 != "\n") || (0x7f...0x9f).contains($0.value)
      })
  }

  @Test(arguments: [
    ["--width", "60"], ["--outline"], ["--links"], ["--section", "Some Benefits"],
  ])
  func `what is printed has no sequence in it either`(options: [String]) throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: Self.text)
    let outcome = try Program.run(options + [path], environment: .reading)
    for scalar in (outcome.text + outcome.errors).unicodeScalars
    where !"\n\t".contains(Character(scalar)) {
      #expect(scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value) && scalar != "\u{202e}")
    }
    #expect(String(validating: outcome.output, as: UTF8.self) != nil)
  }

  @Test func `what is printed with colours has no sequences but those of looks and links`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: Self.text)
    let outcome = try Program.run(["--color=always", path], environment: .reading)
    var rest = outcome.text[...]
    while let escape = rest.firstIndex(of: "\u{1b}") {
      rest = rest[rest.index(after: escape)...]
      let look = try Regex("^\\[[0-9;]*[mK]")
      let link = try Regex("^\\]8;(id=[a-z0-9]*)?;[!-~]*\u{1b}\\\\")
      let known = rest.prefixMatch(of: look)?.range ?? rest.prefixMatch(of: link)?.range
      let found = try #require(known, "\(rest.prefix(20).debugDescription)")
      rest = rest[found.upperBound...]
    }
    #expect(!outcome.text.contains("\u{7}") && !outcome.text.contains("\u{9b}"))
  }

  /// Expects only what curses and Lectern themselves write.
  private func expectHarmless(
    _ terminal: VirtualTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.copied == [], sourceLocation: sourceLocation)
    for unit in terminal.units {
      switch unit {
      case .string(let kind, let body):
        Issue.record("a string \(kind) \(String(decoding: body, as: UTF8.self))")
      case .sequence(let bytes):
        let sequence = String(decoding: bytes.dropFirst(), as: UTF8.self)
        #expect(Self.isOfCurses(sequence), sourceLocation: sourceLocation)
      case .text(let bytes):
        let text = String(decoding: bytes, as: UTF8.self)
        let controls = text.unicodeScalars.filter(Self.isControl)
        #expect(
          controls.allSatisfy { "\u{8}\t\n\r".unicodeScalars.contains($0) },
          sourceLocation: sourceLocation)
      }
    }
  }

  /// Sequences that move, erase, style, and set the modes that Lectern wants.
  private static func isOfCurses(_ sequence: String) -> Bool {
    let known = [
      "[?1049h", "[?1049l", "[?2004h", "[?2004l", "[?2026h", "[?2026l", "[?1h", "[?1l", "[?12l",
      "[?25h", "[?25l", "[?12h", "[?12;25h", "[?7h", "[?7l", "[?1034h", "[4l", "=", ">", "(B",
      "[!p",
      "[?3;4l", "[22;0;0t", "[23;0;0t", "[>4;1m", "[>4;0m",
    ]
    if known.contains(sequence) { return true }
    guard sequence.first == "[", let last = sequence.last else { return false }
    let numbers = sequence.dropFirst().dropLast()
    return "ABCDEFGHJKLMPSTXZ@bdfrmg`".contains(last)
      && numbers.allSatisfy { $0.isNumber || $0 == ";" } && sequence != "[8m"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7f...0x9f, 0x200b, 0x202a...0x202e, 0x2066...0x2069, 0xfeff, 0xe0041: true
    default: false
    }
  }
}
