import GRDB
import Glibc
import Reading

/// The database of what is remembered, as one thread uses it.
///
/// Every function throws a `DatabaseError` where the database cannot do what it should.
struct MemoryDatabase {
  /// The database is only to be read, because ``isNewer``.
  struct IsNewer: Error {}

  /// Whether a newer program has made its tables, so that nothing may be written.
  let isNewer: Bool
  let queue: DatabaseQueue

  /// How long to wait for another process that writes, in seconds.
  private static let patience = 5.0

  /// Opens the database to read and write, makes it where there is none, and brings it up to date.
  init(writing path: String) throws {
    try Self.makeDirectory(of: path)
    var settings = Configuration()
    settings.busyMode = .timeout(Self.patience)
    settings.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    queue = try Self.open(path, settings)
    isNewer = try queue.read(MemorySchema.migrator.hasBeenSuperseded)
    if !isNewer { try MemorySchema.bringUpToDate(queue) }
  }

  /// Opens the database only to read, and waits for nobody but one who is about to close it.
  init(reading path: String) throws {
    var settings = Configuration()
    settings.readonly = true
    settings.busyMode = .timeout(0.02)
    queue = try DatabaseQueue(path: path, configuration: settings)
    isNewer = false
  }

  /// Opens the database; tries again while another process makes it, for which SQLite does not wait.
  private static func open(_ path: String, _ settings: Configuration) throws -> DatabaseQueue {
    let start = monotonicNanoseconds()
    while true {
      do { return try DatabaseQueue(path: path, configuration: settings) } catch {
        let isPatient = Double(monotonicNanoseconds() - start) < patience * 1e9
        guard MemoryTrouble.isBusy(error), isPatient else { throw error }
        usleep(5000)
      }
    }
  }

  private static func makeDirectory(of path: String) throws {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      guard unsafe mkdir(String(path[..<slash]), 0o700) != 0, errno != EEXIST else { continue }
      let code = errno
      if FileStatus(path: String(path[..<slash]))?.kind == .directory { continue }
      throw SystemError(code: code)
    }
  }
}
