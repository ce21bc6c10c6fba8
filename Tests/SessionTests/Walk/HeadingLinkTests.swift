import Testing

/// Holds links to headings of other files to opening these there, and to returning to the exact row.
@Suite("Links to headings")
struct HeadingLinkTests {
  private let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    let paragraphs = (1...60).map {
      "Paragraph \($0) of the guide says how it is done, and why.\n\n"
    }
    try scratch.write(
      "book/docs/guide.txt",
      "The Guide\n\nHow to Install\n\n" + paragraphs.joined() + "On Linux\n\n" + paragraphs.joined()
    )
  }

  private func session(to address: String) throws -> Session {
    let link =
      "\u{1B}]8;;file://\(scratch.path("book/" + address))\u{1B}\\the guide\u{1B}]8;;\u{1B}\\"
    let lines = (1...60).map { "Line \($0) of the first part.\n\n" }.joined()
    try scratch.write("book/one.txt", "Part one\n\n\(lines)See \(link) for more.\n\n\(lines)")
    let session = try Session(["book/one.txt"], directory: scratch.path)
    try session.waitUntil("the first screen") { $0.isSettled }
    return session
  }

  @Test(arguments: ["docs/guide.txt#on-linux", "docs/guide#On%20Linux"])
  func `Enter opens the file at the heading, and Backspace returns`(_ address: String) throws {
    let session = try session(to: address)
    try session.send("<Tab>", untilStatus: "(opens here: Enter)")
    let before = session.terminal.body
    try session.send("<Enter>")
    try session.waitUntil { $0.line(1).contains("On Linux") || $0.line(0).contains("On Linux") }
    try session.send("<Backspace>")
    try session.waitUntil { $0.body == before }
    try session.leave("q")
  }

  @Test func `links of Markdown lead to files, headings and titles, and back`() throws {
    let lines = (1...60).map { "Line \($0) of the guide.\n\n" }.joined()
    try scratch.write(
      "book/Old Mills.md", "# Old Mills\n\n\(lines)## Of oak\n\nThey are of oak.\n\n\(lines)")
    try scratch.write(
      "book/a.md",
      """
      # Guide

      See [there](Old%20Mills#of-oak), [[Old Mills#Of oak|mills]], [below](#usage-1) or [[No Mill]].

      \(lines)
      ## Usage

      First.

      \(lines)
      ## Usage

      Second.

      """)
    let session = try Session(["book/a.md"], directory: scratch.path)
    try session.waitUntil("the first screen") { $0.isSettled }
    for keys in ["<Tab>", "<Tab>"] {
      try session.send(keys, untilStatus: "(opens here: Enter)")
      let before = session.terminal.body
      try session.send("<Enter>", until: "They are of oak.")
      try session.send("<Backspace>")
      try session.waitUntil { $0.body == before }
    }
    try session.send("<Tab>", untilStatus: "#usage-1")
    try session.send("<Enter>", until: "Second.")
    try session.send("<Backspace>", until: "See there")
    try session.send("<Tab>", untilStatus: "[[No Mill]]")
    try session.send("<Enter>", untilStatus: "Not in the library: “No Mill”.")
    try session.leave("q")
  }

  @Test func `a heading that is not there is said`() throws {
    let session = try session(to: "docs/guide.txt#on-plan-9")
    try session.send(
      "<Tab><Enter>", untilStatus: "No place in this text is called “on-plan-9”.")
    try session.leave("q")
  }
}
