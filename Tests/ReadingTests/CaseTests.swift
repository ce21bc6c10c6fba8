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
    var screens = picture(bench, after: "(start)", notes: [])
    for keys in folder.keys {
      let before = bench
      bench.press(keys)
      screens += picture(bench, after: keys, notes: effects(of: bench, since: before))
    }
    return screens
  }

  private static func picture(_ bench: ReadingBench, after keys: String, notes: [String]) -> String
  {
    let cursor = bench.frame.cursor
    let chosen = bench.chosen.isEmpty ? [] : ["chosen ‹\(bench.chosen)›"]
    let all = ["cursor \(cursor.row + 1):\(cursor.column + 1)"] + chosen + notes
    return "--- \(keys)\n\(bench.screen)\n=== \(all.joined(separator: ", "))\n"
  }

  private static func effects(of bench: ReadingBench, since before: ReadingBench) -> [String] {
    bench.copies.dropFirst(before.copies.count).map { "copied ‹\($0)›" }
      + bench.edits.dropFirst(before.edits.count).map { "edited \($0.path) at line \($0.line)" }
      + (bench.hasQuit ? ["left"] : [])
  }

  private static func parts(_ screens: String) -> [String] {
    screens.split(separator: "--- ").map(String.init)
  }
}
