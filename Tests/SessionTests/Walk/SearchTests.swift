import Glibc
import Testing

/// Holds the search to what somebody means who types a few letters.
@Suite("Searching")
struct SearchTests {
  private let scratch: ScratchDirectory
  private let path: String

  /// Lines broken at a column, with signs that nobody types.
  private static let text = """
    Lamps of the House

    In the evening somebody has to see to the lamps, and for as long as anybody
    can remember it has been the youngest. The lamp’s glass is wiped first, with
    a cloth that is kept for it, and only then the wick is trimmed. A naïve hand
    trims it too short, and the lamp goes out before the night is half over.

    The Stairs

    On the stairs there are three, one to each landing. They burn low, because
    the oil is dear — dearer than last year — and because people know the way.

    The Cellar

    Nobody has put a lamp into the cellar. Those who go down there carry one in
    the left hand, and hold on to the rope with the right.

    """

  init() throws {
    scratch = try ScratchDirectory()
    let filling = (1...40).map { "\nPart \($0) of the House\n\nNothing burns in part \($0).\n" }
    path = try scratch.write("lamps.txt", Self.text + filling.joined())
  }

  private func session(columns: Int = 60, _ environment: [String: String] = .reading) throws
    -> Session
  {
    try Session.reading(path, columns: columns, rows: 16, environment: environment)
  }

  /// The texts that are drawn reversed in the rows of the text.
  private func reversed(_ screen: VirtualTerminal) -> String {
    (1..<screen.rows - 1).flatMap { screen.cells(ofRow: $0) }
      .filter { $0.style.isReversed }.map(\.text).joined()
  }

  private let colourless = [String: String].reading.adding(["NO_COLOR": "1"])

  @Test func `a straight apostrophe finds a typographic one`() throws {
    let session = try session(colourless)
    try session.send("/lamp's", until: "1/1")
    #expect(reversed(session.terminal) == "lamp’s")
  }

  @Test func `a phrase is found over a line end of ours and over one of the file`() throws {
    let session = try session(colourless)
    try session.send("/anybody can remember it", until: "1/1")
    #expect(reversed(session.terminal) == "anybody can remember it")
    try session.settle(columns: 30, rows: 16, prompt: "/anybody")
    #expect(reversed(session.terminal) == "anybody canremember it")
    try session.send("<Esc>")
    try session.waitUntil { $0.isSettled }
    try session.send("/naive hand trims<Enter>", untilStatus: "1/1")
    #expect(reversed(session.terminal).hasPrefix("naïve hand"))
  }

  @Test func `what is pasted is typed, and does nothing else`() throws {
    let session = try session()
    try session.send("/", until: "Alt-e exact")
    session.send(bytes: Array("\u{1b}[200~oil is\ndear - \u{1b}[201~".utf8))
    try session.wait(for: "/oil is dear - ")
    try session.wait(for: "1/1")
    try session.send("<C-w><C-w>people", until: "no match")
    try session.send("<C-u>people", until: "1/1")
  }

  @Test func `Esc returns to the screen where the search began`() throws {
    let session = try session()
    try session.send("2]", untilTop: "The Cellar")
    try session.send("j", untilTop: "")
    try session.send("/part 30", until: "1/2")
    try session.waitUntil { $0.text.contains("Part 30 of the House") }
    try session.send("<Esc>")
    try session.waitUntil {
      $0.isSettled && $0.top == "" && $0.line(2).hasPrefix(" Nobody has put a lamp")
    }
  }

  @Test func `the end is passed with a word about it, and what is not there is named`() throws {
    let session = try session()
    try session.send("/lamp<Enter>", untilStatus: "1/5")
    try session.send("4n", untilStatus: "5/5")
    try session.send("n", untilStatus: "wrapped to the top; match 1 of 5")
    try session.send("N", untilStatus: "wrapped to the end; match 5 of 5")
    try session.send("?chandelier<Enter>", untilStatus: "Pattern not found: chandelier")
    try session.send("/<Up><Up><Enter>", untilStatus: "5/5")
  }

  @Test func `a faulty expression is reported in the prompt, and can be mended there`() throws {
    let session = try session()
    try session.send("/(lamp|oil<A-r>", until: "missing )")
    #expect(session.terminal.status.contains("[regex]"))
    try session.send("<Enter>)", until: "1/6")
    try session.send("<Enter>", untilStatus: "1/6")
  }

  @Test func `the current match and the others are told apart without colours`() throws {
    let session = try session(colourless)
    try session.send("/lamp<Enter>", untilStatus: "1/5")
    let rows = (1..<15).flatMap { session.terminal.cells(ofRow: $0) }
    #expect(rows.filter { $0.style.isReversed }.map(\.text).joined() == "Lamp")
    #expect(rows.filter { $0.style.isUnderlined }.map(\.text).joined() == "lamplamplamp")
    try session.send("<Esc>")
    try session.waitUntil { reversed($0) == "" && $0.isSettled }
  }

  @Test func `only paragraphs that match are shown, and then all is as it was`() throws {
    let session = try session()
    try session.send("j", untilTop: "")
    let before = session.terminal.body
    try session.send("&hand<Enter>", untilStatus: "paragraphs with “hand”")
    try session.waitUntil { $0.prose.contains("The Cellar Nobody has put") }
    #expect(!session.terminal.text.contains("The Stairs"))
    try session.send("&<Enter>")
    try session.waitUntil { $0.isSettled && $0.body == before }
  }

  @Test func `the contents tell where the matches are`() throws {
    let session = try session(columns: 80)
    try session.send("/hand<Enter>", untilStatus: "1/2")
    try session.send("t", until: "Esc back")
    try session.send("n", untilStatus: "The Cellar")
    #expect(session.terminal.contents.contains { $0.contains("The Cellar") && $0.hasSuffix("1") })
    try session.send("<Enter>", untilTop: "The Cellar")
    try session.send("n", untilStatus: "2/2")
  }

  @Test func `Ctrl-C stops a search of many gigabytes, and keys go on meanwhile`() throws {
    let path = try scratch.write("vast.txt", Self.text)
    #expect(truncate(path, 16 << 30) == 0)
    let session = try Session.reading(path, columns: 60, rows: 16)
    try session.send("/chandelier", until: "searching")
    try session.send("<Enter>", untilStatus: "searching")
    try session.send("j")
    try session.waitUntil { $0.isSettled && !$0.top.hasPrefix("Lamps") }
    try session.send("<C-c>", untilStatus: "Stopped searching")
    try session.send("k", untilStatus: "search stopped")
    try session.leave("q")
  }

  @Test func `a far match is shown as soon as it is found`() throws {
    let path = try scratch.write("wide.txt", Self.text)
    #expect(truncate(path, 40 << 20) == 0)
    try scratch.append("wide.txt", "\n\nAt last a chandelier hangs there.\n")
    let session = try Session.reading(path, columns: 60, rows: 16)
    try session.send("/chandelier", until: "At last a chandelier hangs there.")
    try session.send("<Enter>", untilStatus: "1/1")
    try session.send("(", untilTop: "Lamps of the House")
  }
}
