import Testing

@testable import Reading

/// Pictures of reading: keys in, screens out.
@Suite struct CaseTests {
  @Test(arguments: CaseFolder.all)
  func `keys lead to the screens that were looked at and found right`(_ folder: CaseFolder) throws {
    let screens = Self.screens(folder)
    if CaseFolder.isRecording { return try folder.record(screens) }
    let expected = try #require(folder.expected, "no screen in \(folder.name); RECORD=1 writes it")
    let pairs = zip(Self.parts(screens), Self.parts(expected))
    for (found, wanted) in pairs where found != wanted {
      Issue.record("\(folder.name)\nexpected:\n\(wanted)\nfound:\n\(found)")
      break
    }
    #expect(screens.utf8.count == expected.utf8.count)
  }

  @Test func `there are cases`() { #expect(CaseFolder.all.count >= 20) }

  /// The screen at the start and after each group of keys, each above a line of what plain text
  /// does not show.
  private static func screens(_ folder: CaseFolder) -> String {
    var bench = folder.bench
    var parts = [picture(bench, after: "(start)")]
    for keys in folder.keys {
      bench.press(keys)
      parts.append(picture(bench, after: keys))
    }
    return parts.joined()
  }

  private static func picture(_ bench: ReadingBench, after keys: String) -> String {
    let cursor = bench.frame.cursor
    var notes = ["cursor \(cursor.row + 1):\(cursor.column + 1)"]
    if !bench.chosen.isEmpty { notes.append("chosen ‹\(bench.chosen)›") }
    if let copy = bench.copies.last { notes.append("copied ‹\(copy)›") }
    if let edit = bench.edits.last { notes.append("edited \(edit.path) at \(edit.line)") }
    if bench.hasQuit { notes.append("left") }
    return "--- \(keys)\n\(bench.screen)\n=== \(notes.joined(separator: ", "))\n"
  }

  private static func parts(_ screens: String) -> [String] {
    screens.split(separator: "--- ").map(String.init)
  }
}
