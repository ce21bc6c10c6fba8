import Foundation
import Reading
import Testing

@Suite(.serialized) struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: KeyContext.allCases)
  func `README has the keys of the one table`(context: KeyContext) throws {
    let file = Self.root.appending(path: "README.md")
    var text = try String(contentsOf: file, encoding: .utf8)
    let opening = "<!-- keys: \(context.rawValue) -->\n"
    let closing = "<!-- end of keys -->"
    let start = try #require(text.range(of: opening)?.upperBound)
    let end = try #require(text.range(of: closing, range: start..<text.endIndex)?.lowerBound)
    let table = KeyMap.standard.markdown(context)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      text.replaceSubrange(start..<end, with: table)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      String(text[start..<end]) == table || ProcessInfo.processInfo.environment["RECORD"] == "1",
      "README is behind the key table; make golden writes it anew")
  }
}
