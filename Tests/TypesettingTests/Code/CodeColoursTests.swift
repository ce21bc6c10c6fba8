import Articles
import AuthoredTexts
import Testing

@testable import Typesetting

@Suite struct CodeColoursTests {
  private func galley(_ source: AuthoredText, drawsLooks: Bool = true) -> Galley {
    let article = ArticleLoader.open(source).article
    return Galley(
      BlockCache(article, source: source), measure: 60, setting: drawsLooks ? .screen : .faithful)
  }

  private func code(
    _ text: String, _ language: String?, isFurniture: Bool = false, before: String = "A mill."
  ) -> AuthoredText {
    AuthoredText {
      $0.block(.paragraph, before)
      $0.block(
        .code(language: language.flatMap { CodeLanguage($0) }), text, isFurniture: isFurniture)
    }
  }

  /// The words of all rows that are drawn as parts of code.
  private func parts(_ galley: Galley) -> [String] {
    var galley = galley
    return galley.allRows().flatMap(\.runs).compactMap { run in
      switch run.role {
      case .codeComment: "comment " + run.text.string
      case .codeString: "string " + run.text.string
      case .codeNumber: "number " + run.text.string
      case .codeKeyword: "keyword " + run.text.string
      case .codeAdded: "added " + run.text.string
      case .codeRemoved: "removed " + run.text.string
      default: nil
      }
    }
  }

  @Test func `Code whose language is marked has looks of its own in each of its lines`() {
    let source = code("let a = 1 /* one\n  two */\nlet b = \"x\"", "swift")
    #expect(
      parts(galley(source)) == [
        "keyword let", "number 1", "comment /* one", "comment two */", "keyword let",
        "string \"x\"",
      ])
    #expect(parts(galley(code("let a = 1", nil))) == [])
    #expect(parts(galley(code("let a = 1", "klingon"))) == [])
    #expect(parts(galley(code("let a = 1", "swift", isFurniture: true))) == [])
    #expect(parts(galley(source, drawsLooks: false)) == [])
  }

  @Test func `A line far down knows in what it begins`() {
    var galley = galley(code("/*\n" + String(repeating: "a\n", count: 5000) + "*/ x", "c"))
    let row = galley.row(holding: Anchor(9000))
    #expect(row?.runs.map(\.role) == [.codeComment])
  }

  @Test func `Code that was parted is plain behind its first part`() {
    let source = AuthoredText {
      $0.block(.code(language: CodeLanguage("c")), "int a; /*", after: "\n")
      $0.block(.code(language: CodeLanguage("c")), "int b; */", after: "\n\n")
      $0.block(.code(language: CodeLanguage("c")), "int d;")
    }
    #expect(parts(galley(source)) == ["keyword int", "keyword int"])
  }

  @Test func `A match is seen in code`() {
    var galley = galley(code("let a = 1", "swift"))
    let rows = galley.allRows()
    let marked = galley.marked(rows, [TextMark(9..<12, .match)])
    let roles = marked.flatMap(\.runs).filter { $0.text.string == "let" }.map(\.role)
    #expect(roles == [.match])
  }

  @Test func `Nothing is drawn but the bytes of the code`() {
    let text = "def f(x):\n\treturn \"é\" # ü\n"
    var plain = galley(code(text, nil))
    var coloured = galley(code(text, "python"))
    #expect(coloured.allRows().map(\.text) == plain.allRows().map(\.text))
  }
}
