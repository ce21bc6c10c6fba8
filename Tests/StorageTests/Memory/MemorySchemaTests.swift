import Articles
import Records
import SQLite
import Testing

@testable import Storage

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
    let database = try Database(at: bench.path, patience: 5)
    try MemorySchema.bringUpToDate(database, upTo: version)
    try database.write { try $0.run(script: sql) }
  }

  @Test func `the steps are these, in this order`() {
    #expect(MemorySchema.steps.map(\.name) == ["1 places and marks", "2 trail and queries"])
  }

  @Test func `many sessions that make the database at once make one`() throws {
    for round in 0..<5 {
      let path = bench.directory["state/lectern/\(round).sqlite"]
      let memories = (0..<6).map { _ in bench.memory(at: path) }
      for memory in memories {
        memory.keep(bench.article("one.txt"))
        memory.keep(bench.mark("a", "one.txt")) { #expect($0) }
      }
      for memory in memories { memory.close(within: .seconds(20)) }
    }
    #expect(bench.said.now.isEmpty)
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
    #expect(glance.view == View(measure: 50, theme: "dark"))
    let top = try #require(glance.bookmark?.position.top)
    #expect(top.offset == 120 && top.count == 9000)
    #expect(top.quotes.map(\.distance) == [0, 80, -80])
    #expect(top.heading == QuotedPlace.Quote(bytes: Array("h".utf8), distance: 31))
    let recollection = try #require(bench.recollection("one.txt"))
    #expect(recollection.jumps.past.map(\.place.offset) == [9])
    #expect(recollection.jumps.future.map(\.top.offset) == [1, 3])
    #expect(recollection.folded == ["Spouts"])
    #expect(recollection.marks.map(\.letter) == ["a"])
    #expect(recollection.trail == nil && recollection.queries.isEmpty)
    bench.remember { $0.keep(SearchQuery("lids")) }
    #expect(bench.recollection("one.txt")?.queries == [SearchQuery("lids")])
    #expect(bench.glance("one.txt")?.bookmark == glance.bookmark)
  }

  @Test func `what version 2 has written is read`() throws {
    try makeDatabase(
      "2 trail and queries",
      """
      INSERT INTO article (id, path, hash, length, title, firstRead, lastRead, percent, jumpsBack,
        jumpsOn, folded, top, shift, textLength)
      VALUES (1, '/a', 0, 0, 'A', 1, 1, 0, '', '', '', 0, 0, 0),
        (2, '\(bench.directory["one.txt"])', 0, 0, 'B', 1, 1, 0, '', '', '', 0, 0, 0),
        (3, '/c', 0, 0, 'C', 1, 1, 0, '', '', '', 0, 0, 0);
      INSERT INTO trail VALUES (-2, 3), (-1, 1), (0, 2), (1, 1), (2, 3);
      INSERT INTO query VALUES (4, 'pots', 0, 1, 0), (9, 'p.n', 1, 0, 1);
      """)
    let recollection = try #require(bench.recollection("one.txt"))
    #expect(
      recollection.trail
        == RememberedTrail(
          past: ["/c", "/a"], current: bench.directory["one.txt"], future: ["/c", "/a"]))
    #expect(
      recollection.queries == [
        SearchQuery("pots", isWholeWord: true),
        SearchQuery("p.n", isExact: true, isExpression: true),
      ])
  }
}
