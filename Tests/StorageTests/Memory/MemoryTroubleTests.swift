import Glibc
import Records
import SQLite
import System
import Testing

@testable import Storage

/// Holds trouble with the database to costing the memory at most, and to being said once.
@Suite struct MemoryTroubleTests {
  let bench: MemoryBench

  init() throws {
    bench = try MemoryBench()
    try bench.directory.write("one.txt", "Kettles and all about them, for everybody.")
  }

  private func makeDatabase() {
    bench.remember { memory in
      memory.keep(bench.article("one.txt"))
      memory.keep(bench.mark("a", "one.txt")) { #expect($0) }
    }
  }

  /// Lets a session keep a mark, and says whether it was kept.
  private func keepsMark() -> Bool {
    let isKept = Monitor<Bool?>(nil)
    bench.remember { memory in
      memory.keep(bench.article("one.txt", top: 200))
      memory.keep(bench.mark("b", "one.txt")) { kept in isKept.change { $0 = kept } }
      isKept.wait(atMost: .seconds(20)) { $0 != nil }
    }
    return isKept.now == true
  }

  @Test(arguments: [
    "No database at all.", String(repeating: "x", count: 9000), "SQLite format 3\0and then nothing",
  ])
  func `a damaged database is put aside, said in one sentence, and begun again`(
    bytes: String
  ) throws {
    try bench.makeStateDirectory()
    try bench.directory.write("state/lectern/lectern.sqlite", bytes)
    #expect(bench.glance("one.txt")?.bookmark == nil)
    #expect(keepsMark())
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 200)
    let aside = bench.path + "-damaged-1"
    #expect(try FileBytes(path: aside).text == bytes)
    #expect(
      bench.said.now == [
        "What was remembered is damaged; it was put aside as \(aside), and a new database is used."
      ])
  }

  @Test func `a database that is damaged twice is put aside under two names`() throws {
    try bench.makeStateDirectory()
    for _ in 1...2 {
      try bench.directory.write("state/lectern/lectern.sqlite", "Nothing of use.")
      unlink(bench.path + "-wal")
      unlink(bench.path + "-shm")
      #expect(keepsMark())
    }
    #expect(MemoryDatabase.exists(bench.path + "-damaged-1"))
    #expect(MemoryDatabase.exists(bench.path + "-damaged-2"))
  }

  @Test func `damage to a page in its middle is found when it is met`() throws {
    makeDatabase()
    let root: [Int] = try bench.values("SELECT rootpage FROM sqlite_master WHERE name = 'article'")
    let page: [Int] = try bench.values("PRAGMA page_size")
    let offset = try (#require(root.first) - 1) * #require(page.first)
    let file = try Descriptor(opening: bench.path, O_WRONLY)
    let noise = [UInt8](repeating: 0xA5, count: 200)
    #expect(pwrite(file.number, noise, noise.count, offset) == noise.count)
    #expect(keepsMark())
    #expect(bench.said.now.count == 1)
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 200)
  }

  /// Keeps a mark in a memory, and says whether it was kept.
  private func keep(_ letter: Unicode.Scalar, in memory: Memory) -> Bool {
    let isKept = Monitor<Bool?>(nil)
    memory.keep(bench.mark(letter, "one.txt", top: 77)) { kept in isKept.change { $0 = kept } }
    isKept.wait(atMost: .seconds(20)) { $0 != nil }
    return isKept.now == true
  }

  @Test(arguments: ["state", "state/lectern", "state/lectern/lectern.sqlite"])
  func `what is removed while it is open is not made again, and no mark is kept`(
    name: String
  ) throws {
    makeDatabase()
    bench.remember { memory in
      #expect(keep("b", in: memory))
      #expect(rename(bench.directory[name], bench.directory["gone"]) == 0)
      memory.keep(bench.article("one.txt", top: 300))
      #expect(!keep("c", in: memory))
      #expect(!keep("d", in: memory))
    }
    #expect(!MemoryDatabase.exists(bench.directory[name]))
    #expect(
      bench.said.now == ["Nothing is remembered any longer, because \(bench.path) was removed."])
    #expect(rename(bench.directory["gone"], bench.directory[name]) == 0)
    #expect(bench.recollection("one.txt")?.marks.map(\.letter) == ["a", "b"])
  }

  @Test func `another database in the place of the one that was open is written to`() throws {
    makeDatabase()
    try bench.directory.write("two.txt", "Something else.")
    bench.remember { memory in
      #expect(keep("b", in: memory))
      let aside = bench.path + ".aside"
      for ending in ["", "-wal", "-shm"] { rename(bench.path + ending, aside + ending) }
      makeDatabase()
      #expect(keep("c", in: memory))
    }
    #expect(bench.recollection("one.txt")?.marks.map(\.letter) == ["a", "c"])
    #expect(bench.said.now.isEmpty)
  }

  @Test(arguments: [0, 1000, 100_000])
  func `a mark that is set after damage is kept, or is not said to be`(size: Int) throws {
    makeDatabase()
    let isKept = Monitor(false)
    bench.remember { memory in
      #expect(keep("b", in: memory))
      let noise = [UInt8](repeating: 0x5A, count: size)
      if let file = try? Descriptor(opening: bench.path, O_WRONLY) {
        ftruncate(file.number, 0)
        #expect(pwrite(file.number, noise, size, 0) == size)
      }
      let answer = keep("c", in: memory)
      isKept.change { $0 = answer }
    }
    let later = bench.recollection("one.txt")?.marks.map(\.letter) ?? []
    #expect(!isKept.now || later.contains("c"))
  }

  @Test func `of two marks with one letter the later one is kept, and both are reported`() throws {
    makeDatabase()
    let other = try Database(at: bench.path, patience: 5)
    let told = Monitor<[Bool]>([])
    bench.remember { memory in
      try? other.write { _ in
        for top in [10, 20] {
          memory.keep(bench.mark("b", "one.txt", top: top)) { kept in
            told.change { $0.append(kept) }
          }
        }
        told.wait(atMost: .milliseconds(100)) { !$0.isEmpty }
      }
      told.wait(atMost: .seconds(20)) { $0.count >= 2 }
    }
    #expect(told.now.count == 2)
    let marks = bench.recollection("one.txt")?.marks ?? []
    #expect(marks.first { $0.letter == "b" }?.position.top.offset == 20)
  }

  @Test(arguments: [
    "UPDATE article SET title = x'FF'", "UPDATE mark SET top = 'far'",
    "UPDATE article SET top = -9",
    "UPDATE article SET top = 9223372036854775807, headingDistance = -9223372036854775807",
    "UPDATE article SET jumpsBack = '-5 x 99999999999999999999 7'", "DROP TABLE mark",
    "UPDATE article SET words = 'text'",
  ])
  func `what should not be in the database does no harm`(sql: String) throws {
    makeDatabase()
    try bench.execute(sql)
    if let position = bench.glance("one.txt")?.bookmark?.position {
      #expect(position.top.offset >= 0 && position.top.offset < .max / 2)
    }
    _ = bench.recollection("one.txt")
    _ = keepsMark()
  }

  @Test func `a newer database is read, and nothing is written to it`() throws {
    makeDatabase()
    try bench.execute(
      "INSERT INTO grdb_migrations VALUES ('99 of the future'); ALTER TABLE mark ADD mood TEXT")
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 120)
    #expect(bench.recollection("one.txt")?.marks.map(\.letter) == ["a"])
    #expect(!keepsMark())
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 120)
    #expect(
      bench.said.now == [
        "A newer Lectern has written what is remembered; it is read, but nothing new is remembered."
      ])
  }

  @Test func `where no directory can be made nothing is remembered, which is said once`() {
    let memory = bench.memory(at: "/dev/null/lectern/lectern.sqlite")
    let kept = Monitor<[Bool]>([])
    for _ in 1...2 {
      memory.keep(bench.mark("a", "one.txt")) { isKept in kept.change { $0.append(isKept) } }
      let count = kept.now.count
      kept.wait(atMost: .seconds(20)) { $0.count > count || $0.count == 2 }
    }
    memory.close(within: .seconds(20))
    kept.wait(atMost: .seconds(20)) { $0.count == 2 }
    #expect(kept.now == [false, false])
    #expect(bench.said.now == ["Nothing can be remembered now: not a directory."])
  }

  @Test func `a file without permission to write is read`() throws {
    makeDatabase()
    try #require(chmod(bench.path, 0o444) == 0)
    guard geteuid() != 0 else { return }
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 120)
    #expect(!keepsMark())
    #expect(bench.said.now.count == 1)
  }

  @Test func `a database that another program has locked answers nothing, and at once`() throws {
    makeDatabase()
    let other = try Database(at: bench.path, patience: 5)
    try other.use { try $0.run(script: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE") }
    let start = ContinuousClock.now
    let answer = try #require(bench.memory().ask(about: bench.directory["one.txt"]))
    #expect(answer.wait(.milliseconds(20)) == nil)
    #expect(ContinuousClock.now - start < .milliseconds(500))
    try other.use { try $0.run(script: "COMMIT") }
  }

  @Test func `what a lock has held up is written when it is gone`() throws {
    makeDatabase()
    let other = try Database(at: bench.path, patience: 5)
    let memory = bench.memory()
    let isKept = Monitor<Bool?>(nil)
    try other.write { _ in
      memory.keep(bench.mark("z", "one.txt")) { kept in isKept.change { $0 = kept } }
      #expect(!isKept.wait(atMost: .milliseconds(200)) { $0 != nil })
    }
    isKept.wait(atMost: .seconds(20)) { $0 != nil }
    #expect(isKept.now == true)
    memory.close(within: .seconds(20))
    #expect(bench.said.now.isEmpty)
  }
}
