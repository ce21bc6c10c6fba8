import Articles
import TestFiles
import Testing

@testable import Storage

/// Holds a text to coming without its overstrikes and sequences, and to keeping what they say.
@Suite struct FormattedTextTests {
  @Test(arguments: [
    ("a\u{8}ab\u{8}b c", "*ab* c"), ("_\u{8}f_\u{8}n", "|fn|"), ("f\u{8}_", "|f|"),
    ("_\u{8}x\u{8}x", "*|x*|"), ("é\u{8}é", "*é*"), ("名\u{8}\u{8}名", "*名*"),
    ("_\u{8}_", "*_*"), ("a\u{8}b", "a\u{8}b"), ("a\u{8}", "a\u{8}"), ("\u{8}a", "\u{8}a"),
    ("\n\u{8}_x", "\n\u{8}_x"), ("+\u{8}+\u{8}o", "*+*\u{8}o"),
  ])
  func `what is struck twice is bold, over an underline underlined, all else is left`(
    _ text: String, _ picture: String
  ) {
    #expect(FormattedReading(text).strokes == picture)
  }

  @Test(arguments: [
    ("\u{1B}[1mNAME\u{1B}[0m x", "<b:NAME> x"), ("\u{1B}[4mf\u{1B}[24mg", "<u:f>g"),
    ("\u{1B}[31mred\u{1B}[m", "<1:red>"), ("\u{1B}[91;44mred", "<9 on 4:red>"),
    ("\u{1B}[38;5;208mx\u{1B}[39my", "<208:x>y"), ("\u{1B}[38;2;1;2;3mx", "<#1,2,3:x>"),
    ("\u{1B}[38:2::1:2:3mx", "<#1,2,3:x>"), ("\u{1B}[38:2:1:2:3mx", "<#1,2,3:x>"),
    ("\u{1B}[38:5:7mx", "<7:x>"), ("\u{1B}[48;5;1;1mx", "<b on 1:x>"),
    ("\u{1B}[4:3mx\u{1B}[4:0my", "<u:x>y"), ("\u{1B}[58;5;1;3mx", "<i:x>"),
    ("\u{1B}[58:2::1:1:1;3mx", "<i:x>"),
    ("\u{1B}[1;2;3;4;7;9mx\u{1B}[22;23;24;27;29my", "<bfiurs:x>y"),
    ("\u{1B}[1;31mx\u{1B}[ma", "<b1:x>a"), ("\u{1B}[;1mx", "<b:x>"), ("\u{1B}[31;mx", "x"),
    ("\u{1B}[38;5mx", "x"), ("\u{1B}[38;5;300;1mx", "<b:x>"), ("\u{1B}[999mx", "x"),
    ("\u{1B}[01;31m\u{1B}[Kx\u{1B}[m\u{1B}[Ky", "<b1:x>y"), ("\u{1B}[8;5mx", "x"),
    ("\u{1B}[31ma\nb\u{1B}[0m", "<1:a\nb>"),
    ("\u{1B}[48;5;4mx\u{1B}[K\u{1B}[m\ny", "<on 4:x><fill on 4:\n>y"),
  ])
  func `a sequence that sets a look is no part of the text`(_ text: String, _ picture: String) {
    #expect(FormattedReading(text).looks == picture)
  }

  @Test(arguments: [
    ("\u{1B}]8;;https://a.b/\u{1B}\\word\u{1B}]8;;\u{1B}\\ x", "word x", ["word https://a.b/"]),
    ("\u{1B}]8;id=1;file:///a;b\u{7}w\u{1B}]8;;\u{7}x", "wx", ["w file:///a;b"]),
    ("\u{1B}]8;;x\u{7}a\u{1B}[31mb\u{1B}[m\u{1B}]8;;y\u{7}c", "abc", ["a x", "b x", "c y"]),
  ])
  func `a link is no part of the text, and its words lead to its address`(
    _ text: String, _ plain: String, _ links: [String]
  ) {
    let reading = FormattedReading(text)
    #expect(reading.text == plain)
    #expect(reading.links == links)
  }

  @Test(arguments: [
    "\u{1B}[2Jx", "\u{1B}[H", "\u{1B}[31", "\u{1B}[", "\u{1B}", "\u{1B}[>4;2m", "\u{1B}[?25l",
    "\u{1B}]0;title\u{7}", "\u{1B}]8;;x", "\u{1B}]8;;a\nb\u{7}", "\u{1B}]8\u{7}", "\u{1B}c",
    "\u{1B}[3\u{1B}\u{1B}", "\u{1B}]52;c;YQ==\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}]88;;x\u{7}",
    "\u{1B}[" + String(repeating: "1;", count: 200) + "m",
    "\u{1B}]8;;" + String(repeating: "a", count: 5000) + "\u{7}",
  ])
  func `every other sequence stays in the text`(_ text: String) {
    #expect(FormattedReading(text).text == text)
    #expect(FormattedReading(text).marks.isEmpty)
  }

  @Test func `what is bold for longer than a page is several marks`() {
    let text = String(repeating: "a\u{8}a", count: Mark.longest)
    let reading = FormattedReading(text)
    #expect(reading.text.utf8.count == Mark.longest)
    #expect(reading.marks.allSatisfy { $0.range.count <= Mark.longest })
    #expect(reading.joined == [Mark(0..<Mark.longest, .inline(.strong))])
  }

  @Test func `a million sequences in a line cost little and hide nothing`() {
    let text = "a" + String(repeating: "\u{1B}[31m", count: 1_000_000) + "b\n"
    let reading = FormattedReading(text)
    #expect(reading.looks == "a<1:b\n>")
  }
}
