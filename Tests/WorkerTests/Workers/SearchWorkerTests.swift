import Articles
import System
import Testing

@testable import Sessions

@Suite struct SearchWorkerTests {
  @Test func `two threads count every match once`() throws {
    let words = String(repeating: "a kettle and a stone, ", count: 40_000)
    let told = Monitor<[SearchFindings]>([])
    let matcher = try SearchMatcher(SearchQuery("kettle"))
    let worker = SearchWorker(matcher, in: TextInMemory(words.utf8), from: 0, .forward) { found in
      told.change { $0.append(found) }
    }
    worker.start()
    #expect(told.wait(atMost: .seconds(10)) { $0.last?.isComplete ?? false })
    let counts = told.now.flatMap { $0.counted.flatMap(\.counts) }
    #expect(counts.reduce(0, +) == 40_000)
  }

  @Test func `an empty text has been searched at once`() throws {
    let told = Monitor<[SearchFindings]>([])
    let matcher = try SearchMatcher(SearchQuery("kettle"))
    let worker = SearchWorker(matcher, in: TextInMemory("".utf8), from: 0, .forward) { found in
      told.change { $0.append(found) }
    }
    worker.start()
    #expect(told.now.map(\.isComplete) == [true])
  }
}
