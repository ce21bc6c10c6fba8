import GRDB
import Reading
import Testing

@testable import Shelf

/// Holds each step between two versions of the database to losing nothing.
@Suite struct MemorySchemaTests {
  let bench: MemoryBench

  init() throws {
    bench = try MemoryBench()
    try bench.makeStateDirectory()
    try bench.directory.write("one.txt", "Kettles and all about them, for everybody.")
  }

  /// A database as the version with a name left it.
  private func makeDatabase(_ version: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: bench.path)
    try MemorySchema.migrator.migrate(queue, upTo: version)
    try queue.write { try $0.execute(sql: sql) }
  }

  @Test func `the steps are these, in this order`() {
    #expect(MemorySchema.migrator.migrations == ["1 places and marks"])
  }

  @Test func `what version 1 has written is read`() throws {
    try makeDatabase(
      "1 places and marks",
      """
      INSERT INTO article VALUES (7, '\(bench.directory["one.txt"])', 1, 2, 'Kettles', 100, 200, 43,
        'Lids', '7 9', '1 2 3 4', 'Spouts', 120, 17, 9000, 'w', 'b', 80, 'a', -80, 'h', 31);
      INSERT INTO mark VALUES (7, 'a', 0, 40, 0, 9000, 'x', NULL, NULL, NULL, NULL, NULL, NULL);
      INSERT INTO view VALUES ('measure', '50'), ('theme', 'dark');
      """)
    let glance = try #require(bench.glance("one.txt"))
    #expect(glance.view == View(measure: 50, theme: .dark))
    let top = try #require(glance.bookmark?.position.top)
    #expect(top.offset == 120 && top.count == 9000)
    #expect(top.quotes.map(\.distance) == [0, 80, -80])
    #expect(top.heading == QuotedPlace.Quote(bytes: Array("h".utf8), distance: 31))
    let recollection = try #require(bench.recollection("one.txt"))
    #expect(recollection.jumps.past.map(\.place.offset) == [9])
    #expect(recollection.jumps.future.map(\.top.offset) == [1, 3])
    #expect(recollection.folded == ["Spouts"])
    #expect(recollection.marks.map(\.letter) == ["a"])
  }
}
