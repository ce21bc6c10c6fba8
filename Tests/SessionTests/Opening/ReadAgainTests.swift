import Glibc
import Testing

/// Holds a file that changes to being read again by itself, and the reader to staying where they are.
@Suite("Files that are read again")
struct ReadAgainTests {
  private let scratch: ScratchDirectory
  private let session: Session

  init() throws {
    scratch = try ScratchDirectory()
    session = try Session.reading(try scratch.write("a.md", Self.text()), columns: 120)
    try session.waitUntilCounted()
    try session.send("5]", untilTop: "Part 5 of the Matter")
  }

  /// A text of twelve sections, with some more words in some of them, and at its start.
  private static func text(_ changed: Int..., start: String = "") -> String {
    let sections = (1...12).map { number in
      let paragraphs = (1...3).map { part in
        "Paragraph \(part) of part \(number) says what there is to say of it, which is not little and "
          + "not much, and takes its time."
      }
      let more = changed.contains(number) ? "This was added to part \(number).\n\n" : ""
      return "## Part \(number) of the Matter\n\n"
        + paragraphs.joined(separator: "\n\n") + "\n\n" + more
    }
    return "# The Matter\n\n\(start)\n\n" + sections.joined()
  }

  private func waitForStatus(_ words: String) throws {
    try session.waitUntil("the words \(words)") { $0.status.contains(words) }
  }

  /// Replaces the file as vim and most others do.
  private func replace(by text: String) throws {
    let backup = scratch.path("a.md~")
    rename(scratch.path("a.md"), backup)
    try scratch.write("a.md", text)
    unlink(backup)
  }

  /// The titles that are marked in the contents.
  private var marked: [String] { session.terminal.contents.filter { $0.hasPrefix("*") } }

  @Test func `an editor replaces the file, and the row at the top stays there`() throws {
    try session.send("3j")
    try session.waitUntil { $0.isSettled && $0.top != "Part 5 of the Matter" }
    let body = session.terminal.body
    try replace(by: Self.text(2, 9, start: "Words that were not there before."))
    try waitForStatus("Read again: 2 sections have changed.")
    #expect(session.terminal.body.dropLast() == body.dropLast())
    try session.send("g")
    try session.waitUntil { $0.text.contains("Words that were not there before.") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `sections that changed are marked until they were on the screen`() throws {
    rename(try scratch.write("b.md", Self.text(5, 7, 9)), scratch.path("a.md"))
    try waitForStatus("Read again: 3 sections have changed.")
    #expect(marked.map { $0.split(separator: " ")[1] } == ["7", "9"])
    try session.send("7]", untilTop: "Part 12 of the Matter")
    try session.send("9t", untilTop: "Part 9 of the Matter")
    try session.waitUntil { $0.contents.filter { $0.hasPrefix("*") }.count == 1 }
    try session.send("7t", untilTop: "Part 7 of the Matter")
    try session.waitUntil { !$0.contents.contains { $0.hasPrefix("*") } }
    try session.leave("q")
  }

  @Test func `a file that is written over in several steps keeps the place`() throws {
    let text = Self.text(2)
    truncate(scratch.path("a.md"), 0)
    try scratch.append("a.md", String(text.prefix(1000)))
    try scratch.append("a.md", String(text.dropFirst(1000)))
    try waitForStatus("Read again: 1 section has changed.")
    #expect(session.terminal.top == "Part 5 of the Matter")
    try session.leave("q")
  }

  @Test func `who types a search goes on with it`() throws {
    try session.send("/part 1", until: "/part 1")
    try replace(by: Self.text(start: "Words that were not there before."))
    try session.waitUntil("the text that was read again") { $0.status.contains("/3") == false }
    try session.send("1 says", until: "/part 11 says")
    try session.send("<Esc>", untilTop: "Part 5 of the Matter")
    try session.waitUntil { $0.status.contains("Read again") || $0.isSettled }
    try session.leave("q")
  }

  @Test func `a file that is gone is read on, and its successor read`() throws {
    unlink(scratch.path("a.md"))
    try waitForStatus("The file is gone; its text stays here until you leave it.")
    try session.send("R", untilStatus: "no such file")
    #expect(session.terminal.top == "Part 5 of the Matter")
    try session.send("<Esc>", untilStatus: "The file is gone")
    try scratch.write("a.md", Self.text(8))
    try waitForStatus("Read again: 1 section has changed.")
    #expect(session.terminal.top == "Part 5 of the Matter")
    try session.send("<Esc>")
    try session.waitUntil { $0.isSettled && !$0.status.contains("gone") }
    try session.leave("q")
  }

  @Test func `what is added to a file is read too`() throws {
    try scratch.append("a.md", "## Part 13 of the Matter\n\nIt comes late.\n")
    try waitForStatus("Read again: 1 section has changed.")
    #expect(session.terminal.top == "Part 5 of the Matter")
    try session.waitUntil { $0.contents.contains { $0.hasPrefix("*") && $0.contains("Part 13") } }
    try session.send("G")
    try session.waitUntil { $0.text.contains("It comes late.") }
    try session.waitUntil { !$0.contents.contains { $0.hasPrefix("*") } }
    try session.leave("q")
  }

  @Test func `a file that was cut is read again as far as it is there`() throws {
    truncate(scratch.path("a.md"), 400)
    try waitForStatus("Read again")
    try session.send("g")
    try session.waitUntil { $0.text.contains("Part 1 of the Matter") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `the file in front is looked at, whichever it is`() throws {
    try session.leave("q")
    let one = try scratch.write("one.md", Self.text())
    let two = try scratch.write("two.md", Self.text(start: "This is the second file."))
    let session = try Session([one, two])
    try session.waitUntil("the first screen") { $0.isSettled }
    try session.send(":n<Enter>", until: "This is the second file.")
    rename(try scratch.write("new.md", Self.text(3)), one)
    let changed = Self.text(3, 4, start: "This is the second file.")
    rename(try scratch.write("new.md", changed), two)
    try session.waitUntil { $0.status.contains("Read again: 2 sections have changed.") }
    try session.send(":p<Enter>")
    try session.waitUntil { $0.status.contains("Read again: 1 section has changed.") }
    try session.leave("Q")
  }
}
