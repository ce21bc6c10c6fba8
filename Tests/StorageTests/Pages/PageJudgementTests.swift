import Articles
import Markup
import Records
import System
import TestFiles
import Testing

@testable import Storage

@Suite("What a page was found to be")
struct PageJudgementTests {
  private let directory: TemporaryDirectory
  private static let part = "<p>Sleep early and well, as everybody should.</p>\n"

  init() throws { directory = try TemporaryDirectory() }

  /// The first paragraph is furniture, and so is the last one once all of the page is known.
  private static func judge(_ content: PageContent) -> PageVerdict {
    var verdict = PageVerdict()
    verdict.furniture = [0..<45]
    verdict.extent = .article
    verdict.hiddenPercent = 1
    if content.isFinished { verdict.furniture.append(content.count - 47..<content.count) }
    return verdict
  }

  private func file(parts: Int) throws -> FileBytes {
    let page = "<!doctype html>" + String(repeating: Self.part, count: parts)
    let path = try directory.write("a.html", page)
    let content = PageContent(
      isXML: false, name: "a.html", directories: [directory.path],
      limit: ByteSize.usualSpoolLimit)
    return try FileBytes(
      Descriptor(opening: path), path: path, name: "a.html",
      derived: PageText(content, Self.judge))
  }

  private func hidden(_ source: any ByteSource) -> [Int] {
    let marks = source.blockMarks(in: 0..<source.count)
    return marks.indices.filter { marks[$0].isFurniture }
  }

  @Test("a short page is whole and judged before its first screen")
  func short() throws {
    let file = try file(parts: 3)
    file.takeFirst(64 << 10, for: .screen)
    #expect(file.isComplete && file.successor == nil)
    #expect(hidden(file) == [0, 2])
    #expect(file.page?.extent == .article && file.page?.hiddenPercent == 1)
  }

  @Test("the first screen of a long page is judged by 256 KiB, and its successor by all")
  func long() throws {
    let file = try file(parts: 10_000)
    file.takeFirst(64 << 10, for: .screen)
    #expect(!file.isComplete && file.hasMore)
    #expect(hidden(file) == [0])
    let text = file.bytes(in: 0..<file.count)
    file.takeMore(upTo: .max)
    #expect(file.isComplete)
    #expect(hidden(file) == [0])
    let successor = try #require(file.successor)
    #expect(hidden(successor) == [0, 9_999])
    #expect(successor.isComplete && successor.successor == nil)
    #expect(successor.count == file.count && successor.bytes(in: 0..<text.count) == text)
  }

  @Test("a program gets the verdict on all of a page at once")
  func script() throws {
    let file = try file(parts: 10_000)
    file.takeFirst(64 << 10, for: .script)
    #expect(file.isComplete && file.successor == nil)
    #expect(hidden(file) == [0, 9_999])
  }

  @Test("a page of more than 8 MiB of text is shown whole")
  func huge() throws {
    let file = try file(parts: PageText.mostJudged / 40)
    file.takeFirst(64 << 10, for: .screen)
    #expect(hidden(file) == [0])
    file.takeMore(upTo: .max)
    let successor = try #require(file.successor)
    #expect(successor.blockMarks(in: 0..<1000).allSatisfy { !$0.isFurniture })
    #expect(successor.page?.extent == .whole)
  }

  @Test("a block with a byte that is kept is no furniture, and the title is one block")
  func marks() {
    var verdict = PageVerdict()
    verdict.furniture = [10..<20, 40..<50]
    verdict.title = 20..<30
    func applied(_ range: Range<Int>, _ kind: Mark.Kind = .block(.paragraph)) -> Mark {
      verdict.applied(to: Mark(range, kind, indent: 2))
    }
    #expect(applied(10..<20) == Mark(10..<20, .block(.paragraph), indent: 2, isFurniture: true))
    #expect(applied(12..<15).isFurniture && applied(40..<50).isFurniture)
    #expect(!applied(9..<15).isFurniture && !applied(45..<51).isFurniture)
    #expect(!applied(30..<40).isFurniture)
    #expect(
      applied(20..<30, .block(.heading(level: 1))) == Mark(20..<30, .block(.title), indent: 2))
    let sign = Mark(28..<30, .block(.paragraph), isFurniture: true)
    #expect(verdict.applied(to: sign) == sign)
    #expect(applied(12..<15, .inline(.strong)) == Mark(12..<15, .inline(.strong), indent: 2))
  }
}
