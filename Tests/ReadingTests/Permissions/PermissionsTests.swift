import Articles
import Records
import Testing

@testable import Reading

/// Holds secure mode to refusing what leaves the texts that were named, in one sentence.
@Suite struct PermissionsTests {
  private let secure = Permissions.secure(files: ["/a.txt"])

  private static let deeds: [Deed] = [
    .open(path: "/b.txt"), .readLibrary, .remember, .configure, .startProgram, .copy,
    .listFiles, .save,
  ]

  @Test(arguments: deeds)
  func `in secure mode it is refused in one sentence, and otherwise allowed`(deed: Deed) throws {
    let refusal = try #require(secure.refusal(of: deed)).string
    #expect(refusal.hasPrefix("Secure mode is on: ") && refusal.hasSuffix("."))
    #expect(refusal.count { $0 == "." } == 1)
    #expect(!secure.allow(deed))
    #expect(Permissions.all.allow(deed))
  }

  @Test func `a file that was named may be opened and read again`() {
    #expect(secure.allow(.open(path: "/a.txt")))
    #expect(secure.refusal(of: .reload(article: 1, path: "/a.txt")) == nil)
    #expect(secure.refusal(of: .reload(article: 1, path: "/b.txt")) != nil)
  }

  /// A reader in secure mode.
  private func reader() -> Reader {
    var reader = Reader(size: Size(columns: 80, rows: 12), permissions: secure)
    let related = "\n\nRelated Article On Pots On Pots\n"
    let text = "On Stoves\n\n" + Prose.article(sections: 3) + related
    let source = TextInMemory(Array(text.utf8))
    let article = ArticleLoader.open(source).article
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: source, path: "/a.txt")))
    return reader
  }

  @Test(arguments: ["O", "s", "v", "y", "Y", "1<Enter>", ":e /b.txt<Enter>", ":w /b.txt<Enter>"])
  func `a refused key changes nothing but the status line`(keys: String) {
    var reader = reader()
    let before = reader.frame()
    for case .key(let key) in KeyStroke.read(keys) {
      #expect(reader.handle(.key(key)) == [])
    }
    let after = reader.frame()
    #expect(after.description.contains("Secure mode is on: "))
    #expect(after.rows.dropLast() == before.rows.dropLast())
    #expect(reader.layers.isEmpty)
  }

  @Test func `links are listed without a library`() {
    var reader = reader()
    #expect(reader.handle(.key("L")) == [])
    #expect(reader.layers.front is LinksLayer)
    #expect(reader.handle(.key(.enter)) == [])
    #expect(reader.frame().description.contains("Secure mode is on: there is no library."))
  }
}
