import Articles
import TestFiles
import Testing

@testable import Sessions

@Suite struct OpenTextTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func sections(_ count: Int) -> String {
    (1...count).map { "# Section \($0)\n\nSome words about the matter of section \($0).\n\n" }
      .joined()
  }

  @Test func `no more than the first part is loaded before the first screen`() throws {
    let text = try OpenText(.file(directory.write("long.txt", sections(5_000))))
    #expect(!text.isComplete)
    #expect((1...(64 << 10)).contains(text.loader.offset))
  }

  @Test func `the rest is loaded part by part, and the same in two threads`() throws {
    // Long enough that a second thread takes a stretch of 4 MiB.
    let line = String(repeating: "Some words about the matter. ", count: 500)
    let part = "# Section\n\n\(line)\n\n"
    let path = try directory.write(
      "long.txt", String(repeating: part, count: (9 << 20) / part.utf8.count))
    var alone = try OpenText(.file(path), keepsAll: true)
    try alone.loadAll()
    var shared = try OpenText(.file(path), keepsAll: true)
    shared.share()
    while !shared.isComplete { shared.loadMore() }
    #expect(alone.article.sections == shared.article.sections)
    #expect(alone.article.sections.count > 500)
  }

  @Test func `a text that is followed begins again before its last lines`() throws {
    var text = try OpenText(.file(directory.write("log.txt", sections(3))))
    #expect(text.isComplete)
    let found = text.article.sections.count
    text.reopen()
    #expect(!text.isComplete)
    while !text.isComplete { text.loadMore() }
    #expect(text.article.sections.count == found)
  }

  @Test func `what is forgotten is not kept again`() throws {
    var text = try OpenText(.file(directory.write("long.txt", sections(5_000))))
    text.forgetArticle()
    while !text.isComplete { text.loadMore() }
    #expect(text.article.sections.isEmpty)
  }
}
