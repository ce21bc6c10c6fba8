import Glibc
import Testing

/// Holds `F` to showing what is added to a file, and to stopping when it should.
@Suite("Following a file")
struct FollowingTests {
  private let scratch: ScratchDirectory
  private let session: Session

  init() throws {
    scratch = try ScratchDirectory()
    let lines = (1...60).map { "Line \($0) of the day is here.\n\n" }
    let path = try scratch.write("day.txt", "A Day in Lines\n\n" + lines.joined())
    session = try Session.reading(path)
    try session.send("F", untilStatus: "following, Ctrl-C stops")
  }

  private func append(_ line: String) throws { try scratch.append("day.txt", line + "\n\n") }

  /// The last row of the text with words in it.
  private func waitForLast(_ row: String) throws {
    try session.waitUntil("the last row \(row)") { $0.body.last { !$0.isEmpty } == row }
  }

  @Test func `what is appended is shown in the last row as it comes`() throws {
    for number in 1...3 {
      try append("Appended \(number).")
      try waitForLast("Appended \(number).")
    }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a line that comes in two parts is one line`() throws {
    try scratch.append("day.txt", "The first half")
    try waitForLast("The first half")
    try scratch.append("day.txt", " and the second half.\n")
    try waitForLast("The first half and the second half.")
  }

  @Test func `more than a screen at once is shown from its end`() throws {
    let lines = (1...5_000).map { "Many \($0)." }
    try append(lines.joined(separator: "\n\n"))
    try waitForLast("Many 5000.")
    try append("One more.")
    try waitForLast("One more.")
  }

  @Test func `Ctrl-C stops, and F goes on`() throws {
    try session.send("<C-c>", untilStatus: "Stopped following")
    try append("Not seen yet.")
    try session.send("F", untilStatus: "following, Ctrl-C stops")
    try waitForLast("Not seen yet.")
    try append("Seen.")
    try waitForLast("Seen.")
  }

  @Test func `headings that are appended stand in the contents`() throws {
    let sentence = "The sun went down behind the hill, which took a while. "
    let words = String(repeating: sentence, count: 6)
    let paragraphs = [String](repeating: words, count: 9).joined(separator: "\n\n")
    try append("\(words)\n\nWhat the Evening Brought\n\n\(paragraphs)")
    try session.waitUntil { $0.contents.contains { $0.contains("Evening") } }
    // How the last lines are meant is known for sure only when nothing more comes.
    try append("What the Night Took\n\n\(words)")
    try session.wait(for: "What the Night Took")
    try session.send("<C-c>")
    try session.waitUntil { $0.contents.contains { $0.contains("Night") } }
    try session.leave("q")
  }

  @Test func `a key that moves stops`() throws {
    try session.send("g", untilTop: "A Day in Lines")
    #expect(!session.terminal.status.contains("following"))
  }

  @Test func `a file that has grown after it was followed is read on`() throws {
    try session.send("g", untilTop: "A Day in Lines")
    try append("Not seen yet.")
    // Where bytes come before it is noted what the file was, all of it is read again.
    try session.waitUntil {
      $0.status.contains("The file has grown and was read on; F follows it.")
        || $0.status.contains("Read again from the file.")
    }
    try session.send("G")
    try waitForLast("Not seen yet.")
  }

  @Test func `a file that is cut is followed from its start`() throws {
    truncate(scratch.path("day.txt"), 0)
    try append("After the cut.")
    try session.waitUntil { $0.status.contains("Truncated: following the file from its start.") }
    try waitForLast("After the cut.")
    try append("And on it goes.")
    try waitForLast("And on it goes.")
    #expect(!session.terminal.text.contains("Line 60"))
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `the name is followed where the file is renamed and a new one made`() throws {
    for number in 1...3 {
      try append("The last words of file \(number).")
      rename(scratch.path("day.txt"), scratch.path("day.txt.\(number)"))
      try scratch.write("day.txt", "File \(number + 1) begins.\n\n")
      try session.waitUntil { $0.status.contains("Rotated: following the new file.") }
      try waitForLast("File \(number + 1) begins.")
      try append("More for file \(number + 1).")
      try waitForLast("More for file \(number + 1).")
      try session.send("<Esc>", untilStatus: "following, Ctrl-C stops")
    }
    try session.leave("q")
  }

  @Test func `what comes into the new file is followed too where it is long`() throws {
    rename(scratch.path("day.txt"), scratch.path("day.txt.1"))
    let lines = (1...4_000).map { "Line \($0) of a long new file.\n\n" }
    try scratch.write("new.txt", lines.joined())
    rename(scratch.path("new.txt"), scratch.path("day.txt"))
    try waitForLast("Line 4000 of a long new file.")
    try append("Added to it.")
    try waitForLast("Added to it.")
    try session.leave("q")
  }

  @Test func `a name that is gone is waited for`() throws {
    unlink(scratch.path("day.txt"))
    try session.waitUntil { $0.status.contains("The file is gone; waiting for a new one") }
    try waitForLast("Line 60 of the day is here.")
    try scratch.write("day.txt", "The new day.\n")
    try session.waitUntil { $0.status.contains("Rotated: following the new file.") }
    try waitForLast("The new day.")
    try session.leave("q")
  }

  @Test func `following that was stopped stays so, whatever becomes of the file`() throws {
    unlink(scratch.path("day.txt"))
    try session.waitUntil { $0.status.contains("The file is gone; waiting for a new one") }
    try session.send("<C-c>", untilStatus: "Stopped following")
    try session.waitUntil { $0.status.contains("The file is gone; its text stays here") }
    try session.send("R", untilStatus: "there is no such file")
    try session.leave("q")
  }
}
