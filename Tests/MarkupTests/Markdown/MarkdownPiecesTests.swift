import Articles
import Foundation
import Testing

@testable import Markup

@Suite("Markdown in pieces")
struct MarkdownPiecesTests {
  /// A text of more than one window, with long blocks of all kinds.
  private static let long: [UInt8] = {
    var text = "# Long\n\nSee [early], [late] and [full words][late].\n\n[early]: e.md\n\n"
    text += (0..<9000).map { "- entry \($0) with *words*\n" }.joined() + "\nBetween.\n\n"
    text += "| a | b |\n|--:|---|\n"
    text += (0..<9000).map { "| \($0) | `x\($0)` |\n" }.joined() + "\n```c\n"
    text += (0..<20000).map { "  line \($0);\n" }.joined() + "```\n\n"
    text += (0..<30000).map { "word\($0)" }.joined(separator: " ")
    text += "\n\n## Last\n\n" + (0..<9000).map { "> quoted \($0)\n" }.joined()
    return Array((text + "\n[late]: l.md\n").utf8)
  }()

  @Test("a long text gives the same in whatever pieces", arguments: [1, 7, 100, 4096, 65_536])
  func pieces(_ length: Int) {
    let whole = ConvertedPage(markdown: Self.long)
    #expect(ConvertedPage(markdown: Self.long, piece: length) == whole)
  }

  @Test("what is cut goes on as if it were not")
  func cutBlocks() {
    let page = ConvertedPage(markdown: Self.long)
    #expect(page.blocks.count { $0.hasPrefix("item: entry ") } == 9000)
    #expect(page.blocks.count { $0.hasPrefix("row: ") } == 9000)
    #expect(page.blocks.count { $0.hasPrefix("header: ") } == 1)
    let code = page.blocks.filter { $0.hasPrefix("code c: ") }
    #expect(code.joined().components(separatedBy: "  line ").count == 20001)
    #expect(page.string.components(separatedBy: "word").count == 30001 + 9000 + 1)
    #expect(page.blocks.contains("heading 2: Last"))
    #expect(page.string.hasSuffix("quoted 8999"))
  }

  @Test("a link leads on where its label is defined far behind it, and its signs need not be seen")
  func lateDefinitions() {
    let page = ConvertedPage(markdown: Self.long)
    #expect(page.blocks[1] == "paragraph: See early, [late] and [full words][late].")
    let links = page.inlines.filter { $0.hasPrefix("file") || $0.hasPrefix("sign") }
    #expect(
      links == [
        "file e.md: early", "sign: [", "file l.md: late", "sign: ]", "sign: [",
        "file l.md: full words", "sign: ][late]",
      ])
  }

  @Test("a label without a definition stands as it is written")
  func noDefinitions() {
    var text = Self.long
    text.removeLast("[late]: l.md\n".utf8.count)
    let page = ConvertedPage(markdown: text)
    #expect(page.text == ConvertedPage(markdown: Self.long).text)
    #expect(page.inlines.filter { $0.hasPrefix("file") } == ["file e.md: early"])
  }

  @Test("files of this machine give the same in pieces")
  func realFiles() throws {
    var files = 0
    for path in Self.files.prefix(500) {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let text = Array(data)
      let whole = ConvertedPage(markdown: text)
      for length in text.count < 20_000 ? [1, 999, 65_536] : [999, 65_536] {
        #expect(ConvertedPage(markdown: text, piece: length) == whole, "\(path) by \(length)")
      }
      files += 1
    }
    print("\(files) files of Markdown")
  }

  /// Files of Markdown that packages have brought along.
  private static let files: [String] = {
    let folders = [
      "/usr/share/doc", "/usr/lib/node_modules", "/usr/lib/google-cloud-sdk", "/root/.rustup",
    ]
    return folders.flatMap { folder in
      (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".md") }
        .map { folder + "/" + $0 }
    }.sorted()
  }()
}
