import Glibc
import Testing

@testable import SQLite

/// Holds a database that several threads or connections use to giving each its turn.
@Suite struct SharedDatabaseTests {
  private final class File: Sendable {
    let directory: String

    init() {
      var name = Array("/tmp/lectern-sqlite-XXXXXX".utf8CString)
      directory = String(cString: mkdtemp(&name))
    }

    deinit {
      for name in ["", "-wal", "-shm"] { unlink(path + name) }
      rmdir(directory)
    }

    var path: String { directory + "/kept.sqlite" }

    func open(patience: Double = 10) throws -> Database {
      try Database(at: path, patience: patience)
    }
  }

  @Test func `threads that write to one connection take turns`() async throws {
    let database = try Database(at: nil, patience: 1)
    try database.write {
      try $0.run(script: "CREATE TABLE tally (n); INSERT INTO tally VALUES (0)")
    }
    try await withThrowingTaskGroup { group in
      for _ in 1...8 {
        group.addTask {
          for _ in 1...50 {
            try database.write { connection in
              let n: Int? = try connection.value("SELECT n FROM tally")
              try connection.run("UPDATE tally SET n = ?", n.map { $0 + 1 })
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try database.read { try $0.value("SELECT n FROM tally") } == 400)
  }

  @Test func `connections that read before they write lose no change`() async throws {
    let file = File()
    try file.open().write {
      try $0.run(script: "CREATE TABLE tally (n); INSERT INTO tally VALUES (0)")
    }
    try await withThrowingTaskGroup { group in
      for _ in 1...4 {
        group.addTask {
          let database = try file.open()
          for _ in 1...20 {
            try database.write { connection in
              let n: Int? = try connection.value("SELECT n FROM tally")
              try connection.run("UPDATE tally SET n = ?", n.map { $0 + 1 })
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try file.open().read { try $0.value("SELECT n FROM tally") } == 80)
  }

  @Test func `whoever has no patience is reported that the database is busy`() throws {
    let file = File()
    let database = try file.open()
    let other = try file.open(patience: 0)
    try database.write { (_: Connection) -> Void in
      #expect(throws: DatabaseError(.busy, "database is locked")) {
        try other.write { try $0.run("SELECT 1") }
      }
    }
    try other.write { try $0.run(script: "CREATE TABLE thing (id)") }
  }

  @Test func `a connection that only reads changes nothing`() throws {
    let file = File()
    let database = try file.open()
    try database.write { try $0.run(script: "CREATE TABLE thing (id)") }
    let reader = try Database(reading: file.path, patience: 0)
    #expect(try reader.read { try $0.value("SELECT count(*) FROM thing") } == 0)
    #expect(throws: DatabaseError.self) { try reader.use { try $0.run("DELETE FROM thing") } }
  }

  @Test func `a statement that another thread interrupts throws`() async throws {
    let database = try Database(at: nil, patience: 1)
    let endless =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    let search = Task.detached { try database.read { try $0.value(endless) as Int? } }
    // An interruption counts only for what is running, which takes a moment to begin.
    let nuisance = Task.detached {
      while !Task.isCancelled {
        database.interrupt()
        usleep(1000)
      }
    }
    await #expect(throws: DatabaseError(.interrupted, "interrupted")) { try await search.value }
    nuisance.cancel()
  }
}
