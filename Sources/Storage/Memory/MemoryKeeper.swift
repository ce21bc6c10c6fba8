import Glibc
import Records
import SQLite
import System

/// What the thread of the memory does: opens the database when it must, asks, writes, and copes with
/// what goes wrong.
struct MemoryKeeper {
  /// What could not be done yet, to be tried again.
  private(set) var unwritten = MemoryNotes()
  private let path: String
  /// How long a glance waits for somebody who is about to let go of the database, in seconds.
  private static let patience = 0.02
  private let tell: @Sendable (String) -> Void
  private var database: MemoryDatabase?
  private var hasOpened = false
  private var said: Set<MemoryTrouble> = []
  /// Trouble that is yet to be said.
  private var unsaid: [MemoryTrouble] = []

  /// A keeper of the database at `path`; `tell` gets a sentence for each kind of trouble.
  init(path: String, tell: @escaping @Sendable (String) -> Void) {
    self.path = path
    self.tell = tell
  }

  /// What the first screen of an article, or of the library, depends on; nil where there is no database, or it does
  /// not answer at once.
  func glance(at article: String?) -> MemoryGlance? {
    let database = database?.database ?? (try? opened(reading: path))
    return try? database?.read { try Self.glance(at: article, in: $0) }
  }

  private func opened(reading path: String) throws -> Database {
    try Database(reading: PrivateDatabase.resolve(path), patience: Self.patience)
  }

  private static func glance(
    at article: String?, in connection: Connection
  ) throws -> MemoryGlance {
    try MemoryGlance(
      bookmark: article.flatMap {
        try MemoryDatabase.article(at: $0, Fingerprint(path: $0), in: connection)?.bookmark
      },
      view: MemoryDatabase.view(in: connection))
  }

  /// What is remembered of an article beside its place.
  mutating func recall(_ article: String) -> Recollection {
    guard MemoryDatabase.exists(path) else { return Recollection() }
    var recollection = Recollection()
    attempt { database in
      let known = try database.article(at: article, Fingerprint(path: article))
      recollection = try database.recollection(of: known, in: article)
      recollection.view = try database.view()
    }
    speak()
    return recollection
  }

  /// The articles that were read, the last one first.
  mutating func history() -> [HistoryEntry] {
    guard MemoryDatabase.exists(path) else { return [] }
    var entries: [HistoryEntry] = []
    attempt { entries = try $0.history() }
    speak()
    return entries
  }

  /// Writes notes and what is unwritten, and reports it; what cannot be written stays.
  mutating func write(_ notes: MemoryNotes) {
    unwritten = unwritten.overlaid(with: notes)
    guard !unwritten.isEmpty else { return }
    let (all, path) = (unwritten, path)
    var found: [RememberedMark] = []
    let isWritten = attempt { database in
      guard !database.isNewer else { throw MemoryDatabase.IsNewer() }
      try database.write(all)
      found = try MemoryDatabase.found(all.marks.map(\.mark), at: path)
    }
    if isWritten { unwritten = MemoryNotes() } else { found = [] }
    unwritten.keep(all.marks.map(\.mark).filter { !found.contains($0) })
    for mark in all.marks { mark.tell(found.contains(mark.mark)) }
    speak()
  }

  /// Uses the database, a new one where the old one is damaged; false where that failed.
  @discardableResult
  private mutating func attempt(_ use: (MemoryDatabase) throws -> Void) -> Bool {
    do {
      try use(opened())
      return true
    } catch  where MemoryTrouble.isDamage(error) {
      return putAside() && ((try? use(opened())) != nil)
    } catch is MemoryDatabase.IsNewer {
      say(.newer)
    } catch is MemoryDatabase.IsRemoved {
      say(.removed(path))
    } catch {
      say(MemoryTrouble(error))
    }
    return false
  }

  /// The database; one that was removed is not made again before the next session, since somebody
  /// wanted it gone.
  private mutating func opened() throws -> MemoryDatabase {
    if let database, database.isFound(at: path) { return database }
    database = nil
    if hasOpened, !MemoryDatabase.exists(path) { throw MemoryDatabase.IsRemoved() }
    let database = try MemoryDatabase(writing: path)
    self.database = database
    hasOpened = true
    return database
  }

  /// Gives the damaged database another name; false where that cannot be done.
  private mutating func putAside() -> Bool {
    database = nil
    hasOpened = false
    var number = 1
    while MemoryDatabase.exists(aside(number)) { number += 1 }
    let name = aside(number)
    guard Self.rename(path, name) == 0 else {
      say(.unwritable(systemMessage(errno)))
      return false
    }
    for ending in ["-wal", "-shm"] { Self.rename(path + ending, name + ending) }
    say(.damaged(putAside: name))
    return true
  }

  @discardableResult
  private static func rename(_ old: String, _ new: String) -> Int32 {
    unsafe withPath(old) { old in unsafe withPath(new) { unsafe Glibc.rename(old, $0) } }
  }

  private func aside(_ number: Int) -> String { "\(path)-damaged-\(number)" }

  private mutating func say(_ trouble: MemoryTrouble) {
    if said.insert(trouble).inserted { unsaid.append(trouble) }
  }

  /// Says what trouble there was, after what became of the marks: it matters more.
  private mutating func speak() {
    for trouble in unsaid { tell(trouble.sentence) }
    unsaid = []
  }
}
