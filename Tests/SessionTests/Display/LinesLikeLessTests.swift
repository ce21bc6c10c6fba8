import Glibc
import Testing

/// Holds texts of lines to the rows of `less -S`, page by page: the same ones in the same order.
@Suite("Lines as less shows them")
struct LinesLikeLessTests {
  private static let columns = 79
  private static let rows = 24

  static let texts: [(name: String, text: String)] = [
    ("syslog", syslog), ("table.csv", table), ("values.json", json), ("clock.py", python),
  ]

  /// All but the table, whose names of columns stay in sight.
  @Test(arguments: [0, 2, 3], [0, 40])
  func `the rows of the window but two are those of the text`(_ index: Int, _ shift: Int) throws {
    try check(Self.texts[index], program: Program.path, own: 1, sign: "›", shift)
  }

  @Test(.enabled(if: access("/usr/bin/less", X_OK) == 0), arguments: texts.indices, [0, 40])
  func `less shows the same rows`(_ index: Int, _ shift: Int) throws {
    try check(Self.texts[index], program: "/usr/bin/less", own: 0, sign: ">", shift)
  }

  @Test(arguments: texts.indices)
  func `printed, the lines are what they are in the file`(_ index: Int) throws {
    let scratch = try ScratchDirectory()
    let (name, text) = Self.texts[index]
    let path = try scratch.write(name, text)
    let outcome = try Program.run(["--width", "40", path], environment: .reading)
    #expect(outcome.text == text)
  }

  /// Pages through a text from its start to its end; `own` are the rows above it that are the program's.
  private func check(
    _ file: (name: String, text: String), program: String, own: Int, sign: Character, _ shift: Int
  ) throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write(file.name, file.text)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let session = try Session(
      ["-S", path], program: program, columns: Self.columns, rows: Self.rows,
      environment: .reading)
    let count = Self.rows - 1 - own
    try wait(for: lines.prefix(count), in: session, own, sign, 0)
    if shift > 0 { try session.send("<Right>") }
    // Half a screen, of 79 columns.
    let shown = shift > 0 ? Self.columns / 2 : 0
    for first in stride(from: 0, to: lines.count, by: count) {
      let start = min(first, lines.count - count)
      try wait(for: lines[start..<start + count], in: session, own, sign, shown)
      try session.send("\(count)j")
    }
  }

  private func wait(
    for lines: ArraySlice<Substring>, in session: Session, _ own: Int, _ sign: Character,
    _ shift: Int
  ) throws {
    let expected = lines.map { Self.cut($0, sign, shift) }
    try session.waitUntil("the lines from \(expected[0])") { terminal in
      (0..<expected.count).allSatisfy { Self.trimmed(terminal.line(own + $0)) == expected[$0] }
    }
  }

  private static func cut(_ line: Substring, _ sign: Character, _ shift: Int) -> String {
    let rest = line.dropFirst(shift)
    return trimmed(rest.count <= columns ? String(rest) : rest.prefix(columns - 1) + String(sign))
  }

  private static func trimmed(_ line: String) -> String {
    var text = Substring(line)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static let syslog = (0..<1000).map { index in
    let time = "\(10 + index / 600):\(10 + index / 60 % 50):\(10 + index % 50)"
    return "Nov  1 \(time) host daemon[\(1000 + index)]: line \(index) of the unit did something "
      + "that takes \(index % 7) words\(String(repeating: " more", count: index % 7))\n"
  }.joined()

  private static let table =
    "number,name,place,remark\n"
    + (1..<300).map { index in
      "\(index),name of \(index),\"a place, with a comma\",a remark on \(index) that goes on "
        + "for longer than the screen has room\n"
    }.joined()

  private static let json =
    "{\n  \"values\": [\n"
    + (1..<200).map { index in
      "    {\n      \"number\": \(index),\n      \"name\": \"name of \(index), which is longer than the screen has columns for, as names can be\"\n    },\n"
    }.joined() + "    {}\n  ]\n}\n"

  private static let python =
    "import sys\nfrom clock import Clock, Hand\n\n\n"
    + (0..<60).map { index in
      """
      def step_\(index)(clock, hand):
          \"\"\"Moves a hand by \(index) teeth, and says so.\"\"\"

          for tooth in range(\(index)):
              clock.turn(hand, tooth)  # the wheel has sixty teeth, and each of them is a second
          return clock


      """
    }.joined()
}
