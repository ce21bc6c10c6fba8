import Testing

@testable import Reading

@Suite struct WeighingTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 8])
  func `what is chosen can be seen`(rows: Int) {
    let unseen = [30, 49, 50, 80, 120].filter { columns in
      let bench = ReadingBench(ContentsTests.text, columns: columns, rows: rows).pressing("=")
      return !bench.chosen.contains("Dry Warmth")
        || !bench.pressing("j").chosen.contains("Cheap Wood")
    }
    #expect(unseen == [], "columns of the windows where it cannot")
  }

  @Test func `each is a jump`() {
    let bench = ReadingBench(ContentsTests.text, rows: 10)
    #expect(bench.pressing("=j<Enter>").firstRow == "+ 2. Cheap Wood")
    #expect(bench.pressing("]j=j<Enter>(").top == bench.pressing("]j").top)
  }

  @Test func `a side without entries is not gone to`() {
    let bench = ReadingBench(ContentsTests.text, rows: 10).pressing("=")
    #expect(bench.pressing("-").chosen == bench.chosen)
    #expect(bench.pressing("<Tab>").chosen == bench.chosen)
  }
}
