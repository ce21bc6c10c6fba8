import Glibc
import Records
import System
import Testing

@testable import Storage

/// Holds an article to being known by its name and by its text.
@Suite struct MemoryIdentityTests {
  private static let kettles = "Kettles\n\n" + String(repeating: "A kettle sings. ", count: 200)
  private static let pans = "Pans\n\n" + String(repeating: "A pan is silent. ", count: 200)

  let bench: MemoryBench

  init() throws {
    bench = try MemoryBench()
    try bench.directory.write("one.txt", Self.kettles)
    bench.remember { memory in
      memory.keep(bench.article("one.txt"))
      memory.keep(bench.mark("a", "one.txt")) { _ in }
      memory.keep(bench.mark("A", "one.txt")) { _ in }
    }
  }

  private func top(_ name: String) -> Int? { bench.glance(name)?.bookmark?.position.top.offset }
  private func marks(_ name: String) -> Set<Unicode.Scalar> {
    Set(bench.recollection(name)?.marks.map(\.letter) ?? [])
  }
  private func rename(_ old: String, _ new: String) {
    #expect(Glibc.rename(bench.directory[old], bench.directory[new]) == 0)
  }

  @Test func `an edited file is known by its name`() throws {
    try bench.directory.write("one.txt", "New words. " + Self.kettles)
    #expect(top("one.txt") == 120)
    bench.remember { $0.keep(bench.article("one.txt", top: 131)) }
    #expect(try bench.values("SELECT count(*) FROM article") == [1])
    rename("one.txt", "later.txt")
    #expect(top("later.txt") == 131)
  }

  @Test func `a renamed file is known by its text, with its marks`() throws {
    rename("one.txt", "new.txt")
    #expect(top("new.txt") == 120)
    #expect(marks("new.txt") == ["a", "A"])
    bench.remember { $0.keep(bench.article("new.txt", top: 140)) }
    #expect(try bench.values("SELECT path FROM article") == [bench.directory["new.txt"]])
    #expect(marks("new.txt") == ["a", "A"])
    let global = bench.recollection("new.txt")?.marks.first { $0.letter == "A" }
    #expect(global?.path == bench.directory["new.txt"])
  }

  @Test func `a copy begins where its original was, and goes its own way`() throws {
    try bench.directory.write("copy.txt", Self.kettles)
    #expect(top("copy.txt") == 120)
    bench.remember { $0.keep(bench.article("copy.txt", top: 300)) }
    #expect(top("one.txt") == 120)
    #expect(top("copy.txt") == 300)
    #expect(marks("copy.txt") == ["a", "A"])
    #expect(
      bench.recollection("copy.txt")?.marks.first { $0.isGlobal }?.path.hasSuffix("one.txt") == true
    )
  }

  @Test func `a file moved over another one is the one that was moved`() throws {
    try bench.directory.write("two.txt", Self.pans)
    bench.remember { $0.keep(bench.article("two.txt", "Pans", top: 55)) }
    rename("two.txt", "one.txt")
    #expect(top("one.txt") == 55)
    bench.remember { $0.keep(bench.article("one.txt", "Pans", top: 56)) }
    #expect(top("one.txt") == 56)
    try bench.directory.write("elsewhere.txt", Self.kettles)
    #expect(top("elsewhere.txt") == 120)
  }

  @Test func `another text under an old name has neither its marks nor takes them away`() throws {
    try bench.directory.write("one.txt", Self.pans)
    bench.remember { $0.keep(bench.article("one.txt", "Pans", top: 5, isAnother: true)) }
    bench.remember { $0.keep(bench.article("one.txt", "Pans", top: 6, isAnother: true)) }
    #expect(top("one.txt") == 6)
    #expect(!marks("one.txt").contains("a"))
    #expect(try bench.values("SELECT count(*) FROM article") == [2])
    try bench.directory.write("found.txt", Self.kettles)
    #expect(top("found.txt") == 120)
    #expect(marks("found.txt").contains("a"))
  }

  @Test func `a file that is gone is remembered until it comes back`() throws {
    unlink(bench.directory["one.txt"])
    #expect(top("one.txt") == 120)
    bench.remember { $0.keep(bench.article("one.txt", top: 121)) }
    try bench.directory.write("one.txt", Self.kettles)
    #expect(top("one.txt") == 121)
  }

  @Test func `a link leads to the place in the file that it means`() {
    bench.directory.link("link.txt", to: bench.directory["one.txt"])
    #expect(realPath(bench.directory["link.txt"]) == realPath(bench.directory["one.txt"]))
    #expect(realPath("/no/such/file") == "/no/such/file")
  }

  @Test func `a fingerprint is that of the published test vectors`() {
    #expect(Fingerprint.hash([]) == Int64(bitPattern: 0xCBF2_9CE4_8422_2325))
    #expect(Fingerprint.hash(Array("a".utf8)) == Int64(bitPattern: 0xAF63_DC4C_8601_EC8C))
    #expect(Fingerprint.hash(Array("foobar".utf8)) == Int64(bitPattern: 0x8594_4171_F739_67E8))
  }
}
