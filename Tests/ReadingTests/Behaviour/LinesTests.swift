import Articles
import Testing
import Typesetting

@testable import Reading

/// Texts whose lines are shown as they are, and the text as it stands.
@Suite struct LinesTests {
  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func `all rows but two are the first rows of the log, one after the other`(_ size: (Int, Int)) {
    let bench = ReadingBench(Self.log, named: "syslog", columns: size.0, rows: size.1)
    let measure = bench.measure
    let wrapped = Self.log.split(separator: "\n").flatMap { line in
      stride(from: 0, to: line.count, by: measure).map {
        String(line.dropFirst($0).prefix(measure))
      }
    }
    let rows = bench.lines.dropFirst().dropLast().map {
      String($0.dropFirst(bench.reader.layout.textStart))
    }
    #expect(rows == wrapped.prefix(size.1 - 2).map { $0.trimmingEnd() })
  }

  @Test func `the bar names the file and the day`() {
    let bench = ReadingBench(Self.log, named: "syslog")
    #expect(bench.lines[0] == " syslog › Nov 10")
  }

  @Test func `a text from a pipe is called standard input, and its lines are counted`() {
    let bench = ReadingBench(Self.table, named: nil)
    #expect(bench.lines[0] == " standard input · 200 lines")
    #expect(bench.lines[1] == "number,name,place,remark")
    #expect(
      bench.lines[2] == "1,name of 1,place of 1,remark on 1 that goes on for a while and is long")
  }

  @Test func `a command typesets lines as an article, and another shows them again`() {
    var bench = ReadingBench(Self.log, named: "syslog")
    bench.press("jjj")
    let top = bench.top
    bench.perform(.reading(.showAsArticle))
    #expect(bench.reader.document?.presentation == .article)
    #expect(bench.top == top)
    bench.perform(.reading(.showAsLines))
    #expect(bench.reader.document?.presentation == .lines(.log))
    #expect(bench.top == top)
  }

  @Test func `long lines are cut, and Right and Left scroll by half a screen`() {
    var bench = ReadingBench(Self.table, named: "t.csv", columns: 40, rows: 8)
    bench.perform(.reading(.cutLongLines))
    #expect(bench.lines[2] == "1,name of 1,place of 1,remark on 1 that›")
    bench.press("<Right>")
    #expect(bench.lines[2] == " 1,remark on 1 that goes on for a while›")
    #expect(bench.reader.document?.shift == 20)
    bench.press("<Left>")
    #expect(bench.reader.document?.shift == 0)
    bench.press("<Left>")
    #expect(bench.reader.document?.shift == 0)
    #expect(bench.lines[2] == "1,name of 1,place of 1,remark on 1 that›")
    #expect(!bench.status.contains("first article"))
  }

  @Test func `Right goes no further than the text`() {
    var bench = ReadingBench(Self.table, named: "t.csv", columns: 40, rows: 8)
    bench.perform(.reading(.cutLongLines))
    for _ in 0..<20 { bench.press("<Right>") }
    #expect(bench.reader.document?.shift == 40)
  }

  @Test func `where no row is cut, Left goes back to the article before`() {
    var bench = ReadingBench(Self.table, named: "t.csv")
    bench.press("<Left>")
    #expect(bench.status.contains("This is the first article."))
  }

  @Test func `a match beyond the cut is scrolled to sideways`() {
    var bench = ReadingBench(Self.table, named: "t.csv", columns: 40, rows: 8)
    bench.perform(.reading(.cutLongLines))
    bench.press("/on 37 that goes<Enter>")
    #expect(bench.lines.dropFirst().dropLast().contains { $0.contains("on 37 that goes") })
    bench.press("/name of 44<Enter>")
    #expect(bench.lines.dropFirst().dropLast().contains { $0.contains("name of 44") })
  }

  @Test func `lines have numbers where that is wanted, wrapped rows none`() {
    var bench = ReadingBench(Self.table, named: "t.csv", columns: 40, rows: 8)
    bench.perform(.reading(.lineNumbers))
    #expect(bench.lines[1] == "      1 number,name,place,remark")
    #expect(bench.lines[2] == "      2 1,name of 1,place of 1,remark on")
    #expect(bench.lines[3] == "         1 that goes on for a while and")
    bench.press("G")
    #expect(bench.lines.contains { $0.hasPrefix("    200 199,name of 199") })
  }

  @Test func `a header stays in sight while the rest scrolls, sideways too`() {
    // The first line names the columns, so it stays by itself.
    var bench = ReadingBench(Self.table, named: "t.csv", columns: 40, rows: 8)
    bench.perform(.reading(.cutLongLines))
    bench.press("jj")
    #expect(bench.lines[1] == "number,name,place,remark")
    #expect(bench.lines[2].hasPrefix("3,name of 3"))
    bench.press("<Right>")
    #expect(bench.lines[1] == "mark")
    bench.press("G")
    #expect(bench.lines[1] == "mark")
    #expect(bench.reader.document?.rows.last?.range.upperBound == Self.table.utf8.count)
    bench.press("g")
    #expect(bench.reader.document?.rows.first?.range.lowerBound == 25)
    bench.press("j")
    #expect(bench.reader.document?.rows.first?.range.lowerBound ?? 0 > 25)
    bench.press("k")
    #expect(bench.reader.document?.rows.first?.range.lowerBound == 25)
  }

  @Test func `the text as it stands has each line of the file, and the place is kept`() {
    let text = "The Lamp\n\n\n\n\tTwo  words\n" + Self.prose + "\n\u{1B}[31mred\r\n"
    var bench = ReadingBench(text, named: "lamp.txt")
    bench.press("<Down>")
    let position = bench.reader.document?.position
    bench.press("\\\\")
    #expect(bench.reader.document?.position == position)
    bench.press("\\g")
    #expect(
      Array(bench.lines[1...6]) == [
        "The Lamp", "", "", "", "        Two  words", String(Self.prose.prefix(80)).trimmingEnd(),
      ])
    bench.press("G")
    #expect(bench.lines.contains("␛[31mred␍"))
    #expect(bench.lines[0].hasSuffix("· as it stands"))
    bench.press("g<Down>\\\\\\")
    #expect(bench.reader.document?.isVerbatim == false)
  }

  @Test func `search and contents work in the text as it stands`() {
    var bench = ReadingBench(Self.log, named: "syslog", columns: 80, rows: 24)
    bench.press("\\")
    bench.press("/unit[250]<Enter>")
    #expect(bench.lines.contains { $0.contains("unit[250]") })
    bench.press("]")
    #expect(bench.lines[1].contains("Nov 23"))
  }

  private static let log =
    (0..<400).map {
      "Nov \($0 / 20 + 10) 10:00:0\($0 % 10) host unit[\($0)]: the lamp at the end of the pier was lit"
    }.joined(separator: "\n") + "\n"

  private static let table =
    "number,name,place,remark\n"
    + (1..<200).map {
      "\($0),name of \($0),place of \($0),remark on \($0) that goes on for a while and is long\n"
    }.joined()

  private static let prose =
    "The lamp is lit at six in the evening and burns until the sun has come up again over the mainland, where nobody looks at it."
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
