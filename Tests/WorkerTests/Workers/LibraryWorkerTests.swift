import Reading
import Records
import System
import TestFiles
import Testing

@testable import Sessions

@Suite struct LibraryWorkerTests {
  let directory: TemporaryDirectory
  let library: Library
  let inbox = Inbox()

  init() throws {
    directory = try TemporaryDirectory()
    library = Library(option: directory.path, isPrivate: true)
  }

  private static let summary =
    "A short account of something that hands can make, for those who like to try it."

  private func write(_ name: String, _ title: String, more: String = "") throws {
    try directory.write(
      name,
      """
      Crafts

      \(title)

      \(Self.summary)

      Clay is dug, washed and kneaded before anyone can give it a form that lasts.

      \(more)

      """)
  }

  /// Waits until the library was told to have articles with these titles, and no others.
  private func hasTold(_ titles: [String]) -> Bool {
    inbox.first { event in
      if case .library(let articles) = event, articles.entries.map(\.title.string) == titles {
        true
      } else {
        nil
      }
    } ?? false
  }

  @Test func `all articles are listed`() throws {
    try write("b.txt", "On Baskets")
    try write("a.txt", "On Aprons")
    let worker = LibraryWorker(library, inbox.post)
    worker.list()
    #expect(hasTold(["On Aprons", "On Baskets"]))
  }

  @Test func `what changes is reported while the library is watched`() throws {
    try write("a.txt", "On Aprons")
    let worker = LibraryWorker(library, inbox.post)
    worker.list()
    #expect(hasTold(["On Aprons"]))
    try write("b.txt", "On Baskets")
    worker.watch(true)
    #expect(hasTold(["On Aprons", "On Baskets"]))
  }

  @Test func `a library that is watched before it is listed is both`() throws {
    try write("a.txt", "On Aprons")
    let worker = LibraryWorker(library, inbox.post)
    worker.watch(true)
    worker.list()
    #expect(hasTold(["On Aprons"]))
    try write("b.txt", "On Baskets")
    #expect(hasTold(["On Aprons", "On Baskets"]))
  }

  @Test func `a library without articles is reported to be empty, and why`() {
    let worker = LibraryWorker(library, inbox.post)
    worker.list()
    #expect(hasTold([]))
    let reason = inbox.first { event -> String? in
      if case .failed(let words) = event { words.string } else { nil }
    }
    #expect(reason?.contains("there are no articles in it") == true)
  }

  @Test func `articles that name others are reported by the titles that they name`() throws {
    try write("a.txt", "On Aprons", more: "See also: On Baskets")
    try write("b.txt", "On Baskets")
    let worker = Worker.namers(library, inbox.post)
    worker.ask(())
    let namers = inbox.first { event -> [String]? in
      if case .namers(let all) = event {
        all.values.flatMap { $0.map(\.title.string) }
      } else {
        nil
      }
    }
    #expect(namers == ["On Aprons"])
  }

  @Test func `what an article is about is reported`() throws {
    try write("a.txt", "On Aprons")
    let worker = Worker.previews(inbox.post)
    worker.ask(directory["a.txt"])
    let preview = inbox.first { event -> ArticlePreview? in
      if case .previewed(let preview) = event { preview } else { nil }
    }
    #expect(preview?.path == directory["a.txt"])
    #expect(preview?.summary?.string == Self.summary)
  }
}
