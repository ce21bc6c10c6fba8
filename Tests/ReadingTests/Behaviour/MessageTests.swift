import Testing

@testable import Reading

@Suite struct MessageTests {
  static let plain = "nothing but one line of text that goes on for a while and is no article\n"

  @Test(arguments: [
    "+", "-", "<A-+>", "<A-->", "=", "]", "t", "i", "L", "<Tab>", "(", ")", "''",
    "B", "<Right>", "<C-c>", "5<Enter>", "m1", "'x", "7t",
  ])
  func `what is said fits a window of 40 columns`(keys: String) {
    let status = ReadingBench(Self.plain, columns: 40, rows: 10).pressing(keys).status
    #expect(!status.isEmpty)
    #expect(!status.hasSuffix("…"), "\(status)")
  }

  @Test func `what was said is gone with the next key`() {
    let bench = ReadingBench(Self.plain).pressing("+")
    #expect(bench.status == " This article lists no benefits.")
    #expect(bench.pressing("j").status.contains("h help"))
  }

  @Test func `with nothing left in either direction the words say which`() {
    let bench = ReadingBench(ContentsTests.text)
    #expect(bench.pressing("+++").status == " No benefit after this one.")
    #expect(bench.pressing("+<A-+>").status == " No benefit before this one.")
    #expect(bench.pressing("-").status == " This article lists no risks.")
  }

  @Test func `the last of the counts that are too large is where one arrives`() {
    let bench = ReadingBench(ContentsTests.text)
    #expect(bench.pressing("99+").firstRow == "+ 2. Cheap Wood")
    #expect(bench.pressing("99]").firstRow == "Conclusion")
    #expect(bench.pressing("999999999999999999999j").top == bench.pressing("G").top)
  }
}
