import Articles
import Glibc
import Records
import SQLite
import System
import TestFiles

@testable import Storage

/// A memory in a directory of its own, and articles to be remembered.
final class MemoryBench: Sendable {
  let directory: TemporaryDirectory
  let said = Monitor<[String]>([])

  init() throws { directory = try TemporaryDirectory() }

  var path: String { directory["state/lectern/lectern.sqlite"] }

  /// Makes the directories of the database.
  func makeStateDirectory() throws {
    for name in ["state", "state/lectern"] { mkdir(directory[name], 0o700) }
  }

  /// A memory as a session opens it.
  func memory(at path: String? = nil) -> Memory {
    Memory(path: path ?? self.path) { [said] sentence in said.change { $0.append(sentence) } }
  }

  /// Lets a session remember, and ends it.
  func remember(_ body: (Memory) -> Void) {
    let memory = memory()
    body(memory)
    memory.close(within: .seconds(20))
  }

  /// What a new session is told before the first screen of an article.
  func glance(_ name: String?) -> MemoryGlance? {
    let memory = memory()
    defer { memory.close(within: .seconds(20)) }
    return memory.ask(about: name.map { directory[$0] })?.wait(.seconds(20))
  }

  /// What a new session is told after it.
  func recollection(_ name: String) -> Recollection? {
    let told = Monitor<Recollection?>(nil)
    let memory = memory()
    defer { memory.close(within: .seconds(20)) }
    memory.recall(directory[name]) { recollection in told.change { $0 = recollection } }
    told.wait(atMost: .seconds(20)) { $0 != nil }
    return told.now
  }

  /// What a new session lists as read.
  func history() -> [HistoryEntry] {
    let told = Monitor<[HistoryEntry]?>(nil)
    let memory = memory()
    defer { memory.close(within: .seconds(20)) }
    memory.listHistory { entries in told.change { $0 = entries } }
    told.wait(atMost: .seconds(20)) { $0 != nil }
    return told.now ?? []
  }

  /// An article that is left at a place.
  func article(
    _ name: String, _ title: String = "Kettles", top: Int = 120, isAnother: Bool = false
  ) -> RememberedArticle {
    RememberedArticle(
      path: directory[name], title: title, position: Self.position(top), percent: 43,
      section: "Lids", jumps: Jumps(past: [Position(top: Anchor(7), place: Anchor(9))]),
      folded: ["Spouts", "Lids  of old"], isAnother: isAnother)
  }

  func mark(_ letter: Unicode.Scalar, _ name: String, top: Int = 40) -> RememberedMark {
    RememberedMark(letter: letter, path: directory[name], position: Self.position(top))
  }

  static func position(_ top: Int) -> QuotedPosition {
    let quotes = [0, 80, -80].map { distance in
      QuotedPlace.Quote(
        bytes: Array("words \(top) \(distance) \u{FFFD}\0".utf8), distance: distance)
    }
    let heading = QuotedPlace.Quote(bytes: [0xFF, 0x20, 0x41], distance: 31)
    let place = QuotedPlace(offset: top, count: 9000, quotes: quotes, heading: heading)
    return QuotedPosition(top: place, shift: 17)
  }

  /// Runs SQL in the database, as another program would.
  func execute(_ sql: String) throws {
    try Database(at: path, patience: 5).write { try $0.run(script: sql) }
  }

  /// The first value of each row.
  func values<Kind: Storable>(_ sql: String) throws -> [Kind] {
    try Database(at: path, patience: 5).read { try $0.map(sql) { try $0.value(at: 0) } }
  }
}
