import Articles
import Glibc
import Records
import System
import Testing

@testable import Storage

/// Holds the memory to keeping what it is told, from one session to the next.
@Suite struct MemoryTests {
  let bench: MemoryBench

  init() throws {
    bench = try MemoryBench()
    try bench.directory.write("one.txt", "Kettles and all about them, for everybody.")
    try bench.directory.write("two.txt", "Pans.")
  }

  @Test func `nothing is asked and no file is made where nothing was ever remembered`() {
    #expect(bench.memory().ask(about: bench.directory["one.txt"]) == nil)
    bench.memory().recall(bench.directory["one.txt"]) { #expect($0 == Recollection()) }
    bench.remember { _ in }
    #expect(FileStatus(path: bench.path) == nil)
  }

  @Test func `a place comes back as it was, its words byte for byte`() throws {
    let article = bench.article("one.txt")
    bench.remember { $0.keep(article) }
    let glance = try #require(bench.glance("one.txt"))
    #expect(glance.bookmark == Bookmark(title: "Kettles", position: article.position))
    #expect(glance.view == nil)
    let recollection = try #require(bench.recollection("one.txt"))
    #expect(recollection.jumps == article.jumps)
    #expect(recollection.folded == article.folded)
  }

  @Test func `the last place counts`() throws {
    bench.remember { memory in
      for top in 1...50 { memory.keep(bench.article("one.txt", top: top)) }
    }
    bench.remember { $0.keep(bench.article("two.txt", top: 3)) }
    bench.remember { $0.keep(bench.article("one.txt", top: 77)) }
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 77)
    #expect(bench.glance("two.txt")?.bookmark?.position.top.offset == 3)
    #expect(try bench.values("SELECT count(*) FROM article") == [2])
  }

  @Test func `an article that was never read has no place, but is seen as the others were`() {
    let view = View(measure: 54, theme: "dark")
    bench.remember { $0.keep(view) }
    #expect(bench.glance("one.txt") == MemoryGlance(bookmark: nil, view: view))
    #expect(bench.glance(nil)?.view == view)
  }

  @Test func `a place that is noted while an answer is late does not hide the place of before`()
    throws
  {
    bench.remember { $0.keep(bench.article("one.txt", top: 120)) }
    let memory = bench.memory()
    let isBusy = Monitor(true)
    memory.recall(bench.directory["two.txt"]) { _ in isBusy.wait(atMost: .seconds(20)) { !$0 } }
    let answer = try #require(memory.ask(about: bench.directory["one.txt"]))
    memory.keep(bench.article("one.txt", top: 0))
    isBusy.change { $0 = false }
    #expect(answer.wait(.seconds(20))?.bookmark?.position.top.offset == 120)
    memory.close(within: .seconds(20))
    #expect(bench.glance("one.txt")?.bookmark?.position.top.offset == 0)
  }

  @Test func `what is settled is written within a second, without leaving`() throws {
    let memory = bench.memory()
    let start = ContinuousClock.now
    memory.keep(bench.article("one.txt"))
    while bench.glance("one.txt")?.bookmark == nil { try #require(.now - start < .seconds(20)) }
    // Half a second is the delay; the rest is what a busy machine may take.
    #expect(ContinuousClock.now - start < .seconds(3))
    memory.close(within: .seconds(20))
  }

  @Test func `many changes are one transaction`() throws {
    let memory = bench.memory()
    memory.keep(bench.article("one.txt"))
    memory.keep(bench.article("two.txt"))
    memory.keep(View(measure: 50, theme: "mono"))
    while (try? bench.values("SELECT count(*) FROM article") as [Int])?.first ?? 0 == 0 {
      sched_yield()
    }
    #expect(try (bench.values("SELECT path FROM article") as [String]).count == 2)
    #expect(
      try bench.values("SELECT value FROM view ORDER BY name") == ["shown", "shown", "50", "mono"])
    memory.close(within: .seconds(20))
  }

  @Test func `marks of an article and of all articles come back`() throws {
    bench.remember { memory in
      memory.keep(bench.article("one.txt"))
      memory.keep(bench.article("two.txt"))
      memory.keep(bench.mark("a", "one.txt")) { #expect($0) }
      memory.keep(bench.mark("a", "two.txt", top: 5)) { #expect($0) }
      memory.keep(bench.mark("A", "one.txt", top: 6)) { #expect($0) }
      memory.keep(bench.mark("A", "two.txt", top: 8)) { #expect($0) }
      memory.keep(bench.mark("é", "one.txt", top: 9)) { #expect($0) }
    }
    let recollection = try #require(bench.recollection("one.txt"))
    #expect(
      recollection.marks.sorted { $0.letter < $1.letter } == [
        bench.mark("A", "two.txt", top: 8), bench.mark("a", "one.txt"),
        bench.mark("é", "one.txt", top: 9),
      ])
  }

  @Test func `a mark is kept when that is reported, whatever happens then`() {
    let memory = bench.memory()
    let isKept = Monitor<Bool?>(nil)
    memory.keep(bench.article("one.txt"))
    memory.keep(bench.mark("q", "one.txt")) { kept in isKept.change { $0 = kept } }
    isKept.wait(atMost: .seconds(20)) { $0 != nil }
    #expect(isKept.now == true)
    #expect(bench.recollection("one.txt")?.marks.map(\.letter) == ["q"])
    memory.close(within: .seconds(20))
  }

  @Test func `an article that is opened twice in a session is found where it was left`() {
    let memory = bench.memory()
    memory.keep(bench.article("two.txt"))
    memory.close(within: .seconds(20))
    let again = bench.memory()
    again.keep(bench.article("one.txt", top: 99))
    let glance = again.ask(about: bench.directory["one.txt"])?.wait(.seconds(20))
    #expect(glance?.bookmark?.position.top.offset == 99)
    again.close(within: .seconds(20))
  }

  @Test func `the articles read last come first in the history`() throws {
    for name in ["one.txt", "two.txt", "three.txt", "one.txt"] {
      bench.remember { $0.keep(bench.article(name, name.uppercased())) }
    }
    let history = bench.history()
    #expect(history.map(\.title.string) == ["ONE.TXT", "THREE.TXT", "TWO.TXT"])
    #expect(history.map(\.isGone) == [false, true, false])
    #expect(history.allSatisfy { $0.percent == 43 && $0.section == "Lids" && $0.age < 60 })
  }

  @Test func `the trail belongs to the article that was read last`() {
    bench.remember { memory in
      for name in ["one.txt", "two.txt", "three.txt"] { memory.keep(bench.article(name)) }
      let (one, two, three) = (
        bench.directory["one.txt"], bench.directory["two.txt"], bench.directory["three.txt"]
      )
      memory.keep(RememberedTrail(past: [one, three, one], current: two, future: [three, one]))
    }
    #expect(bench.recollection("one.txt")?.trail == nil)
    let trail = bench.recollection("two.txt")?.trail
    #expect(trail?.past == ["one.txt", "three.txt", "one.txt"].map { bench.directory[$0] })
    #expect(trail?.future == ["three.txt", "one.txt"].map { bench.directory[$0] })
  }

  @Test func `queries come back in the order of their last use`() {
    bench.remember { memory in
      for word in ["lid", "spout", "lid"] { memory.keep(SearchQuery(word)) }
      memory.keep(SearchQuery("lid", isWholeWord: true))
    }
    #expect(
      bench.recollection("one.txt")?.queries
        == [SearchQuery("spout"), SearchQuery("lid"), SearchQuery("lid", isWholeWord: true)])
  }

  @Test func `two sessions at once keep what either was told`() throws {
    let memories = [bench.memory(), bench.memory()]
    for round in 0..<20 {
      for (index, memory) in memories.enumerated() {
        let name = index == 0 ? "one.txt" : "two.txt"
        memory.keep(bench.article(name, top: round + 1))
        let letter = try #require(Unicode.Scalar(UInt32(97 + round)))
        memory.keep(bench.mark(letter, name, top: round)) { #expect($0) }
      }
    }
    for memory in memories { memory.close(within: .seconds(20)) }
    for name in ["one.txt", "two.txt"] {
      #expect(bench.glance(name)?.bookmark?.position.top.offset == 20)
      #expect(bench.recollection(name)?.marks.count == 20)
    }
    #expect(bench.said.now.isEmpty)
  }
}
