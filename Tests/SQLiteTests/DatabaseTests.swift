import Testing

@testable import SQLite

/// Holds a database to keeping what it is given, all of a transaction or nothing.
@Suite struct DatabaseTests {
  let database: Database

  init() throws {
    database = try Database(at: nil, patience: 1)
    try database.write { try $0.run(script: "CREATE TABLE thing (id INTEGER PRIMARY KEY, kept)") }
  }

  private func kept() throws -> [Int] {
    try database.read { try $0.map("SELECT kept FROM thing ORDER BY id") { try $0.value(at: 0) } }
  }

  private struct Refusal: Error {}

  @Test(arguments: [
    Value.null, .integer(.min), .integer(0), .integer(.max), .real(-0.5), .real(.infinity),
    .text(""), .text("Größe 𝄞\0 and on"), .blob([]), .blob([0, 0xFF, 0]),
  ])
  func `each kind of value comes back as it was given`(value: Value) throws {
    struct Raw: Storable {
      let stored: Value
      init(stored: Value) { self.stored = stored }
    }
    let back = try database.write { connection in
      try connection.run("INSERT INTO thing (kept) VALUES (?)", Raw(stored: value))
      return try connection.first("SELECT kept FROM thing") { row in
        try row.optional(at: 0) as Raw?
      }
    }
    #expect(try #require(back)?.stored ?? .null == value)
  }

  @Test func `a transaction that throws leaves nothing behind, and the next one begins afresh`()
    throws
  {
    try database.write { try $0.run("INSERT INTO thing (kept) VALUES (1)") }
    #expect(throws: Refusal.self) {
      try database.write { connection in
        try connection.run("INSERT INTO thing (kept) VALUES (2)")
        throw Refusal()
      }
    }
    try database.write { try $0.run("INSERT INTO thing (kept) VALUES (3)") }
    #expect(try kept() == [1, 3])
  }

  @Test func `a statement can be run again after it has failed`() throws {
    try database.write { connection in
      let insertion = try connection.prepare("INSERT INTO thing VALUES (?, ?)")
      try insertion.run(1, 10)
      #expect(throws: DatabaseError.self) { try insertion.run(1, 11) }
      try insertion.run(2, 12)
      #expect(connection.lastInsertedRow == 2)
    }
    #expect(try kept() == [10, 12])
  }

  @Test func `a value of another kind is damage, and none is nil or damage`() throws {
    try database.write { try $0.run("INSERT INTO thing (kept) VALUES ('many'), (NULL), (2.0)") }
    try database.read { connection in
      let rows = try connection.map("SELECT kept FROM thing ORDER BY id") { row in
        (Result { try row.value("kept") as Int }, Result { try row.optional("kept") as Int? })
      }
      for result in [rows[0].0, rows[1].0] {
        let error = #expect(throws: DatabaseError.self) { try result.get() }
        #expect(error?.code == .corrupt)
      }
      #expect(try rows[1].1.get() == nil)
      #expect(try rows[2].0.get() == 2)
      let other: Result<Int, any Error>? = try connection.first("SELECT kept FROM thing") { row in
        Result { try row.value("colour") }
      }
      #expect(throws: DatabaseError.self) { try other?.get() }
    }
  }

  @Test(arguments: ["SELECT", "SELECT * FROM nothing", "", "-- a remark"])
  func `what is no statement throws`(sql: String) {
    #expect(throws: DatabaseError.self) { try database.read { try $0.run(sql) } }
  }

  @Test func `too few values and too many throw`() {
    #expect(throws: DatabaseError.self) {
      try database.write { try $0.run("INSERT INTO thing (kept) VALUES (?)") }
    }
    #expect(throws: DatabaseError.self) {
      try database.write { try $0.run("INSERT INTO thing (kept) VALUES (?)", 1, 2) }
    }
  }

  @Test func `what refers to a row goes with it`() throws {
    try database.write { connection in
      try connection.run(
        script: """
          CREATE TABLE part (thing INTEGER REFERENCES thing ON DELETE CASCADE);
          INSERT INTO thing VALUES (1, 1), (2, 2);
          INSERT INTO part VALUES (1), (1), (2);
          DELETE FROM thing WHERE id = 1;
          """)
      #expect(try connection.value("SELECT count(*) FROM part") == 1)
    }
  }

  @Test func `only so many rows are looked at as are wanted`() throws {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    let first = try database.read { try $0.first(endless) { try $0.value(at: 0) as Int } }
    #expect(first == 1)
    #expect(try database.read { try $0.value(endless) } == 1)
    #expect(try database.read { try $0.prepare(endless).hasRow() })
  }

  @Test func `a file that is not there cannot be read, nor a directory opened`() {
    // ENOENT is what the system says.
    #expect(
      throws: DatabaseError(.cannotOpen, "unable to open database file", systemCode: 2)
    ) {
      try Database(reading: "/tmp/there is nothing here.sqlite", patience: 0)
    }
    #expect(throws: DatabaseError.self) { try Database(at: "/tmp", patience: 0) }
  }
}
