import Articles
import Foundation
import Testing

@testable import Markup

@Suite("Our own README")
struct OwnReadmeTests {
  private static let text: String = {
    let package = #filePath.components(separatedBy: "/Tests/")[0]
    return (try? String(contentsOfFile: package + "/README.md", encoding: .utf8)) ?? ""
  }()

  /// The lines that are not between fences.
  private static let lines: [Substring] = {
    var isCode = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode
    }
  }()

  @Test("all of its headings are there")
  func headings() {
    let want = Self.lines.filter { $0.hasPrefix("#") }.map { $0.drop { "# ".contains($0) } }
    let got = ConvertedPage(markdown: Self.text).blocks.filter {
      $0.hasPrefix("title: ") || $0.hasPrefix("heading ")
    }
    #expect(want.count >= 8)
    #expect(got.map { $0.split(separator: ": ", maxSplits: 1)[1] }.count == want.count)
    #expect(got.first == "title: Lectern")
  }

  @Test("all of its tables and links are there")
  func tablesAndLinks() {
    let page = ConvertedPage(markdown: Self.text)
    let rules = Self.lines.filter { $0.hasPrefix("| -") }
    #expect(!rules.isEmpty && page.shapes.count == rules.count)
    let rows = Self.lines.count { $0.hasPrefix("|") } - rules.count
    #expect(page.blocks.count { $0.hasPrefix("row: ") || $0.hasPrefix("header: ") } == rows)
    let links = Self.lines.map { $0.components(separatedBy: "](").count - 1 }.reduce(0, +)
    #expect(links > 3 && page.marks.count { $0.link != nil } >= links)
  }
}
