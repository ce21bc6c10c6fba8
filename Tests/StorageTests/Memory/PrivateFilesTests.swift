import Glibc
import Records
import SQLite
import System
import TestFiles
import Testing

@testable import Storage

/// Holds the files of the program to being its owner's alone, and to being written through no link.
@Suite struct PrivateFilesTests {
  let bench: MemoryBench

  init() throws {
    bench = try MemoryBench()
    try bench.directory.write("one.txt", "Kettles and all about them, for everybody.")
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// Remembers something; whether it is kept, and the modes of the three files meanwhile.
  @discardableResult
  private func remember() -> (isKept: Bool, modes: [mode_t]) {
    let isKept = Monitor<Bool?>(nil)
    var modes: [mode_t] = []
    bench.remember { memory in
      memory.keep(bench.article("one.txt"))
      memory.keep(bench.mark("a", "one.txt")) { kept in isKept.change { $0 = kept } }
      isKept.wait(atMost: .seconds(20)) { $0 != nil }
      modes = ["", "-wal", "-shm"].map { mode(bench.path + $0) }
    }
    return (isKept.now == true, modes)
  }

  @Test func `what is remembered is for its owner alone`() throws {
    let (isKept, modes) = remember()
    #expect(isKept && modes == [0o600, 0o600, 0o600])
    #expect(mode(bench.directory["state/lectern"]) == 0o700)
  }

  @Test func `files that an older version left to others are taken from them`() throws {
    remember()
    let other = try Database(at: bench.path, patience: 5)
    try other.read { _ in }
    for ending in ["", "-wal", "-shm"] { chmod(bench.path + ending, 0o666) }
    chmod(bench.directory["state/lectern"], 0o777)
    chmod(bench.directory["state"], 0o755)
    #expect(remember().modes == [0o600, 0o600, 0o600])
    #expect(mode(bench.directory["state/lectern"]) == 0o700)
    #expect(mode(bench.directory["state"]) == 0o755, "it belongs to other programs as well")
    try other.read { _ in }
  }

  @Test func `the table and the index are their owner's alone`() throws {
    for name in ["catalogue.sqlite", "index.sqlite"] {
      let path = bench.directory["state/lectern/" + name]
      let database = try RemadeDatabase.open(at: path, patience: 5) {
        try $0.run(script: "CREATE TABLE IF NOT EXISTS a (b)")
      }
      #expect(["", "-wal", "-shm"].map { mode(path + $0) } == [0o600, 0o600, 0o600])
      withExtendedLifetime(database) {}
    }
  }

  @Test(arguments: ["", "-wal", "-shm"])
  func `nothing is written through a link in place of a file, which is said once`(
    ending: String
  ) throws {
    try bench.makeStateDirectory()
    let target = try bench.directory.write("precious", "Words of somebody.")
    chmod(target, 0o644)
    bench.directory.link("state/lectern/lectern.sqlite" + ending, to: target)
    #expect(!remember().isKept)
    #expect(bench.glance("one.txt") == nil || ending.isEmpty == false)
    #expect(try FileBytes(path: target).text == "Words of somebody." && mode(target) == 0o644)
    #expect(
      bench.said.now == [
        "Nothing is remembered, because \(bench.path + ending) is a symbolic link; "
          + "put a file in its place."
      ])
  }

  @Test func `a link that leads nowhere makes no file there`() throws {
    try bench.makeStateDirectory()
    let target = bench.directory["nowhere"]
    bench.directory.link("state/lectern/lectern.sqlite", to: target)
    #expect(!remember().isKept)
    #expect(FileStatus(path: target) == nil)
  }

  @Test func `an index behind a link is made in memory, and the table not at all`() throws {
    try bench.makeStateDirectory()
    let path = bench.directory["state/lectern/index.sqlite"]
    let target = try bench.directory.write("precious", "")
    symlink(target, path)
    #expect(throws: PrivateDatabase.IsLink.self) {
      try RemadeDatabase.open(at: path, patience: 5) { _ in }
    }
    let isUsed = try LibraryIndex.use(at: path, environment: [:]) { _ in true }
    #expect(isUsed && FileStatus(path: target)?.size == 0 && isSymbolicLink(path))
  }

  @Test func `the directory may be a link, and keeps its permissions`() throws {
    let elsewhere = try bench.directory.makeDirectory("elsewhere")
    mkdir(bench.directory["state"], 0o700)
    bench.directory.link("state/lectern", to: elsewhere)
    let (isKept, modes) = remember()
    #expect(isKept && modes == [0o600, 0o600, 0o600])
    #expect(mode(elsewhere) == 0o755 && FileStatus(path: elsewhere + "/lectern.sqlite") != nil)
    #expect(bench.recollection("one.txt")?.marks.map(\.letter) == ["a"])
    #expect(bench.glance(nil) != nil)
  }
}
