import Articles
import Glibc
import Records
import SQLite
import TestFiles
import Testing

@testable import Storage

/// Holds the index, in a real file of SQLite, to what is in the articles.
@Suite struct LibraryIndexTests {
  private let directory: TemporaryDirectory
  private var path: String { directory["state/index.sqlite"] }
  private var root: String { directory["articles"] }

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("articles/oats.txt", Self.oats)
    try directory.write("articles/deep/soap.txt", Self.soap)
  }

  private static let oats = """
    Remedies

    Oat Baths for Sore Hands

    A bath with ground oats is an old remedy, and here is what is known about it so far.

    Benefits of Oat Baths

    1. Less Scratching

    Most people who took a bath in the evening told us that the itch let them sleep at last.

    2. Softer Hands

    The fat of the grain stays on the skin for hours, as a thin film that keeps water in.

    Risks of Oat Baths

    1. Slippery Tubs

    The film stays on the tub as well, and whoever steps out in a hurry may have a bad fall.

    How to Grind the Grain

    Take a café mill and grind it as fine as flour, since coarse grain only sinks to the bottom.

    """

  private static let soap = """
    Remedies

    Soap Without Perfume

    A plain soap is made of fat and lye, and nothing in it has a scent of any kind at all.

    Risks of Plain Soap

    1. Dry Skin

    Even plain soap takes fat out of the skin, which may itch when it is used too often in a day.

    """

  private func update() throws -> [Int] {
    var reports: [Int] = []
    let files = try #require(LibraryDirectory(at: root)).found()
    try LibraryIndex.use(at: path, environment: [:]) { index in
      try index.update(files, below: [root]) { _, count in
        reports.append(count)
        return true
      }
    }
    return reports
  }

  private func found(_ query: String) throws -> [FoundSection] {
    _ = try update()
    var found: [FoundSection] = []
    try LibraryIndex.use(at: path, environment: [:]) { index in
      try index.search(IndexQuery(query), below: [root]) { found.append($0) }
    }
    return found
  }

  private func names(_ query: String) throws -> [String] {
    try found(query).map { String($0.path.split(separator: "/").last ?? "") }
  }

  @Test func `an article is found with its section and some words of it`() throws {
    let hit = try #require(try found("coarse grain").first)
    #expect(hit.title.string == "Oat Baths for Sore Hands")
    #expect(hit.category.string == "Remedies")
    #expect(hit.section.string == "How to Grind the Grain")
    #expect(hit.snippet.filter(\.isMatch).map(\.text.string).contains("coarse"))
    let start = Array(Self.oats.utf8)[hit.offset...].prefix(10)
    #expect(String(decoding: start, as: UTF8.self) == "How to Gri")
  }

  @Test func `words are looked for in the part that was named`() throws {
    #expect(Set(try names("itch")) == ["oats.txt", "soap.txt"])
    #expect(try names("benefit: itch") == ["oats.txt"])
    #expect(try names("risk: itch") == ["soap.txt"])
    #expect(try names("risk: slippery") == ["oats.txt"])
    #expect(try names("title: perfume") == ["soap.txt"])
    #expect(try names("heading: grind") == ["oats.txt"])
    #expect(try names("heading: coarse") == [])
    #expect(Set(try names("category: remedies")) == ["oats.txt", "soap.txt"])
  }

  @Test func `case, diacritics and the ends of prefixes make no difference`() throws {
    #expect(try names("CAFE mill") == ["oats.txt"])
    #expect(try names("perf*") == ["soap.txt"])
    #expect(try names("perf") == [])
  }

  @Test func `a phrase in a script without spaces is found within a sentence`() throws {
    try directory.write("articles/tea.txt", "茶の話\n\n緑茶は体に良いと言われていますが、飲み過ぎには注意が必要です。\n")
    #expect(try names("体に良い") == ["tea.txt"])
    #expect(try names("良い体") == [])
    let snippet = try #require(try found("飲み過ぎ").first).snippet.map(\.text.string).joined()
    #expect(snippet.contains("飲み過ぎには注意"))
  }

  @Test func `what has not changed is not read again`() throws {
    #expect(try update() == [2])
    #expect(try update() == [])
  }

  @Test func `an edited article is found by its new words only`() throws {
    #expect(try names("lye") == ["soap.txt"])
    try directory.write("articles/deep/soap.txt", "Soap\n\nIt is made with ashes of wood now.\n")
    #expect(try names("lye") == [])
    #expect(try names("ashes") == ["soap.txt"])
    #expect(try update() == [])
  }

  @Test func `an article that is gone is not found`() throws {
    #expect(try names("lye") == ["soap.txt"])
    unlink(directory["articles/deep/soap.txt"])
    #expect(try names("lye") == [])
  }

  @Test func `a damaged index is made again`() throws {
    _ = try update()
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
    try directory.write("state/index.sqlite", [UInt8](repeating: 7, count: 9000))
    #expect(try names("lye") == ["soap.txt"])
  }

  @Test func `an index that cannot be kept is made in memory`() throws {
    try directory.write("state", "no directory")
    let index = try LibraryIndex.use(at: path, environment: [:]) { $0 }
    let oats = try #require(LibraryDirectory(at: root)).found().filter {
      $0.path.hasSuffix("oats.txt")
    }
    try index.update(oats, below: [root]) { _, _ in true }
    var count = 0
    try index.search(IndexQuery("itch"), below: [root]) { _ in count += 1 }
    #expect(count == 1)
  }

  @Test func `an index that is mostly of old texts is made again`() throws {
    _ = try update()
    try LibraryIndex.use(at: path, environment: [:]) { index in
      try index.database.write { connection in
        try connection.run("UPDATE sqlite_sequence SET seq = 5000 WHERE name = 'section'")
      }
    }
    #expect(try update() == [2])
    #expect(try names("lye") == ["soap.txt"])
  }

  @Test func `two programs that index at once do no harm`() async throws {
    let (path, root) = (path, root)
    let files = try #require(LibraryDirectory(at: root)).found()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try LibraryIndex.use(at: path, environment: [:]) {
            try $0.update(files, below: [root]) { _, _ in true }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try update() == [])
    let sections = try LibraryIndex.use(at: path, environment: [:]) { index in
      try index.database.read { try $0.value("SELECT count(*) FROM section") as Int? }
    }
    #expect(sections == 6)
  }
}
