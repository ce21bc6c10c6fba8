import Testing

@testable import Reading

/// Holds `-` in texts of lines to options of less, and in articles to the next risk.
@Suite struct OptionTests {
  private static let log = (10...59).map {
    "Nov 28 12:00:\($0) host daemon[\($0)]: a Word of the log\n"
  }.joined()

  @Test func `a letter changes an option at once and says what holds`() {
    var bench = ReadingBench(Self.log)
    bench.press("-")
    #expect(bench.status.contains("-"))
    bench.press("S")
    #expect(bench.reader.options.lines.cutsLongLines)
    #expect(bench.status.contains("Long lines are cut."))
    bench.press("-S")
    #expect(!bench.reader.options.lines.cutsLongLines)
    bench.press("-N-+N")
    #expect(!bench.reader.options.lines.showsLineNumbers)
  }

  @Test func `a name and a value end with Enter`() {
    var bench = ReadingBench(Self.log)
    bench.press("--header=2<Enter>")
    #expect(bench.reader.options.lines.header?.lines == 2)
    #expect(bench.status.contains("The first 2 lines stay in sight."))
    bench.press("--foo<Enter>")
    #expect(bench.status.contains("There is no option --foo"))
  }

  @Test func `an unknown letter is said, and Esc and Backspace leave`() {
    var bench = ReadingBench(Self.log)
    bench.press("-@")
    #expect(bench.status.contains("There is no option -@"))
    for keys in ["-<Esc>", "--he<Esc>", "-<Backspace>"] {
      bench.press(keys)
      #expect(bench.reader.layers.isEmpty)
    }
  }

  @Test func `i makes the search look at case, and at once`() {
    var bench = ReadingBench(Self.log)
    bench.press("/word<Enter>")
    #expect(bench.reader.document?.search?.total == 50)
    bench.press("-i")
    #expect(bench.reader.document?.search?.total == 0)
    bench.press("-I")
    #expect(bench.reader.document?.search?.total == 50)
    bench.press("/WORD<Enter>")
    #expect(bench.reader.document?.search?.total == 50)
  }

  @Test func `in an article it stays the next risk`() {
    var bench = ReadingBench("Title\n\nSome words that are an article and no log of any kind.\n")
    bench.press("-")
    #expect(bench.status.contains("lists no risks"))
  }
}
