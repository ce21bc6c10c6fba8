import Articles
import Glibc
import Records
import SQLite
import System
import TestFiles
import Testing

@testable import Storage

/// Holds the library to telling what is in the directory, and to opening a file once a version.
@Suite struct KnownLibraryTests {
  let directory: TemporaryDirectory
  let state: TemporaryDirectory
  init() throws {
    directory = try TemporaryDirectory()
    state = try TemporaryDirectory()
    try directory.write("skin/a.txt", Self.article("Anvils and Vices", "Smithing"))
    try directory.write("b.txt", Self.article("Bellows and Fans", "Smithing"))
    try directory.write("c.txt", "")
  }

  private var table: String { state["catalogue.sqlite"] }

  private static func article(_ title: String, _ category: String) -> String {
    """
    \(category)

    \(title)

    A summary that says in one long sentence what this article on tools is about and why.

    Early Days

    They were made of stone before iron was known, and many a village shared a single one.

    """
  }

  private func library(_ path: String? = nil, isKept: Bool = true) -> KnownLibrary {
    var library = KnownLibrary(
      LibraryDirectory(path: path ?? directory.path, origin: .option),
      table: isKept ? table : nil, environment: [:])
    library.recall()
    return library
  }

  /// A session that reads the directory and keeps what it has found.
  @discardableResult
  private func refreshed(isKept: Bool = true) throws -> KnownLibrary {
    var library = library(isKept: isKept)
    _ = try library.refresh()
    return library
  }

  private func titles(_ library: KnownLibrary) -> [String] {
    library.entries.map(\.title.string).sorted()
  }

  @Test func `an entry has title, category, words, paths and time of its file`() throws {
    let path = try directory.write("b.txt", Self.article("Bellows and Fans", "Smithing"))
    directory.setChanged("b.txt", at: 1_700_000_000)
    let entry = try #require(refreshed(isKept: false).entries.first { $0.path == path })
    #expect(entry.title == "Bellows and Fans")
    #expect(entry.category == "Smithing")
    #expect(entry.words == 40)
    #expect(entry.changed == 1_700_000_000)
    #expect(entry.file == realPath(path))
  }

  @Test func `an entry without a title goes by the name of its file`() throws {
    try directory.write("sub-dir/how-to-sleep.txt", "")
    #expect(
      titles(try refreshed()) == ["Anvils and Vices", "Bellows and Fans", "c", "how to sleep"])
  }

  @Test func `a title in another encoding is read`() throws {
    let text = Self.article("Zangen für Übermütige", "Schmieden")
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    try directory.write("d.txt", latin)
    #expect(titles(try refreshed()).contains("Zangen für Übermütige"))
  }

  @Test func `a file that is no text is no article`() throws {
    try directory.write("d", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    #expect(titles(try refreshed()) == ["Anvils and Vices", "Bellows and Fans", "c"])
    #expect(titles(library()) == ["Anvils and Vices", "Bellows and Fans", "c"])
  }

  @Test func `what one session has read the next one knows without a look at a file`() throws {
    let first = try refreshed()
    let known = library()
    #expect(LibraryArticles(known.entries).entries == LibraryArticles(first.entries).entries)
    #expect(known.entries.count == 3)
  }

  @Test func `the first articles by category and title are reported before the others`() throws {
    try directory.write("e.txt", Self.article("Zest of Lemons", "Baking"))
    try directory.write("f.txt", Self.article("Apple Pie", "baking"))
    try refreshed()
    let first = library().firstEntries(3)
    #expect(first.entries.map(\.title) == ["Apple Pie", "Zest of Lemons", "Anvils and Vices"])
    #expect(first.others == 2)
    let listed = LibraryArticles(library().entries).entries
    #expect(
      listed.map(\.title) == [
        "Anvils and Vices", "Apple Pie", "Bellows and Fans", "c", "Zest of Lemons",
      ])
    #expect(library(isKept: false).firstEntries(3).entries.isEmpty)
  }

  @Test func `an unchanged file is not opened again`() throws {
    try refreshed()
    try forge(title: "Kept")
    var second = library()
    #expect(try second.refresh() == false)
    #expect(titles(second) == ["Anvils and Vices", "Kept", "c"])
  }

  /// Gives the article in b.txt a title in the table that its file does not have.
  private func forge(title: String) throws {
    try Database(at: table, patience: 5).write { connection in
      try connection.run("UPDATE article SET title = ? WHERE path LIKE '%/b.txt'", title)
    }
  }

  @Test func `a changed file is read again, a new one too, and one that is gone is forgotten`()
    throws
  {
    try refreshed()
    try directory.write("b.txt", Self.article("Bellows or Fans", "Smithing"))
    try directory.write("deep/er/d.txt", Self.article("Drills and Bits", "Boring"))
    unlink(directory["c.txt"])
    var second = library()
    #expect(titles(second) == ["Anvils and Vices", "Bellows and Fans", "c"])
    #expect(try second.refresh())
    let now = ["Anvils and Vices", "Bellows or Fans", "Drills and Bits"]
    #expect(titles(second) == now)
    #expect(titles(library()) == now)
  }

  @Test func `a walk while nothing changes says so`() throws {
    var library = try refreshed(isKept: false)
    #expect(try library.refresh() == false)
    unlink(directory["b.txt"])
    #expect(try library.refresh())
    #expect(titles(library) == ["Anvils and Vices", "c"])
  }

  @Test func `without a table everything is read from the files, and nothing is kept`() throws {
    #expect(titles(try refreshed(isKept: false)) == ["Anvils and Vices", "Bellows and Fans", "c"])
    #expect(library(isKept: false).entries.isEmpty)
    #expect(!MemoryDatabase.exists(table))
  }

  @Test func `a directory is known by whatever name it is called`() throws {
    try refreshed()
    state.link("other-name", to: directory.path)
    let known = library(state["other-name"] + "//")
    #expect(
      known.entries.map(\.path).sorted()
        == ["b.txt", "c.txt", "skin/a.txt"].map { state["other-name/" + $0] })
    #expect(
      known.entries.map(\.file).sorted()
        == ["b.txt", "c.txt", "skin/a.txt"].map { realPath(directory[$0]) })
    #expect(titles(library(directory["skin"])) == ["Anvils and Vices"])
  }

  @Test func `a damaged table is made again from the files`() throws {
    try state.write("catalogue.sqlite", String(repeating: "no database ", count: 2000))
    #expect(titles(try refreshed()) == ["Anvils and Vices", "Bellows and Fans", "c"])
    #expect(titles(library()) == ["Anvils and Vices", "Bellows and Fans", "c"])
  }

  @Test func `a table with values of the wrong kind is made again from the files`() throws {
    for change in ["words = x'00ff'", "words = -5", "inode = 'many'", "title = x'ff00'"] {
      try refreshed()
      try Database(at: table, patience: 5).write { connection in
        try connection.run("UPDATE article SET \(change) WHERE path LIKE '%/b.txt'")
      }
      try refreshed()
      #expect(titles(try refreshed()) == ["Anvils and Vices", "Bellows and Fans", "c"])
    }
  }

  @Test func `a table of another version is made again`() throws {
    try refreshed()
    try Database(at: table, patience: 5).write { try $0.run(script: "PRAGMA user_version = 99") }
    #expect(library().entries.isEmpty)
    #expect(titles(try refreshed()) == ["Anvils and Vices", "Bellows and Fans", "c"])
  }

  @Test func `where there can be no table the files are read all the same`() throws {
    try state.write("file", "")
    var library = KnownLibrary(
      LibraryDirectory(path: directory.path, origin: .option),
      table: state["file/catalogue.sqlite"],
      environment: [:])
    #expect(try library.refresh())
    #expect(titles(library) == ["Anvils and Vices", "Bellows and Fans", "c"])
  }

  @Test func `many files are reported as they are read, until nobody listens`() throws {
    for number in 0..<1500 { try directory.write("many/\(number).txt", "Word \(number)") }
    var told: [Int] = []
    var library = library()
    _ = try library.refresh { library, unread in
      told.append(library.entries.count + unread)
      return told.count < 2
    }
    #expect(told == [1503, 1503])
    #expect(library.entries.count < 1503)
    #expect(try refreshed().entries.count == 1503)
  }

  @Test func `what a link led to is not recalled where links are not followed, and kept`() throws {
    let elsewhere = try TemporaryDirectory()
    let far = try elsewhere.write("far.txt", Self.article("Chisels and Files", "Smithing"))
    directory.link("far.txt", to: far)
    func library(followsLinks: Bool) throws -> KnownLibrary {
      let place = try #require(LibraryDirectory(at: directory.path, followsLinks: followsLinks))
      return KnownLibrary(place, table: table, environment: [:])
    }
    var following = try library(followsLinks: true)
    #expect(try following.refresh())
    #expect(titles(following).contains("Chisels and Files"))
    #expect(following.unfollowedLinks == [])
    var staying = try library(followsLinks: false)
    #expect(staying.firstEntries(10).entries.count == 3)
    staying.recall()
    #expect(titles(staying) == ["Anvils and Vices", "Bellows and Fans", "c"])
    #expect(try staying.refresh())
    #expect(staying.unfollowedLinks == [directory["far.txt"]])
    #expect(try !staying.refresh())
    var again = try library(followsLinks: true)
    again.recall()
    #expect(titles(again).contains("Chisels and Files"))
    #expect(again.otherFiles == [])
  }

  @Test func `two files whose names look the same are two, and neither is read again`() throws {
    try directory.write("caf\u{E9}", Self.article("Dies and Taps", "Smithing"))
    try directory.write("cafe\u{301}", Self.article("Easels and Frames", "Smithing"))
    var library = try refreshed()
    #expect(titles(library).suffix(3) == ["Dies and Taps", "Easels and Frames", "c"])
    #expect(try !library.refresh())
    library = self.library()
    #expect(titles(library).suffix(3) == ["Dies and Taps", "Easels and Frames", "c"])
    #expect(try !library.refresh())
  }

  @Test func `a file whose name is not UTF-8 is known`() throws {
    try directory.write(
      PathCoding.string([0x64, 0xE9, 0x70]), Self.article("Dies and Taps", "Smithing"))
    #expect(titles(try refreshed()).contains("Dies and Taps"))
    #expect(titles(library()).contains("Dies and Taps"))
    #expect(
      library().entries.contains { FileStatus(path: $0.file) != nil && $0.title == "Dies and Taps" }
    )
  }
}
