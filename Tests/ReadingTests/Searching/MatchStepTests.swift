import Articles
import Testing

@testable import Reading

@Suite struct MatchStepTests {
  let bench = ReadingBench(Prose.article(sections: 6), columns: 80, rows: 16)

  @Test func `n and N go to matches, and to sections while nothing is searched`() {
    let found = bench.pressing("/Part<Enter>")
    #expect(found.pressing("nn").frame.words(.currentMatch) == "Part")
    #expect(found.pressing("nn").status.contains("3/6"))
    #expect(found.pressing("nnN").status.contains("2/6"))
    #expect(bench.pressing("nn").place == bench.pressing("]]").place)
    #expect(found.pressing("<Esc>n").place == found.pressing("]").place)
  }

  @Test func `a question mark searches back, and then N goes on`() {
    let found = bench.pressing("G?Part<Enter>")
    #expect(found.status.contains("6/6"))
    #expect(found.pressing("n").status.contains("5/6"))
    #expect(found.pressing("nN").status.contains("6/6"))
  }

  @Test func `a count goes so many matches on, round the end if need be`() {
    let found = bench.pressing("/Part<Enter>")
    #expect(found.pressing("3n").status.contains("4/6"))
    #expect(found.pressing("3n2N").status.contains("2/6"))
    #expect(found.pressing("7n").place == found.pressing("n").place)
    #expect(found.pressing("99999n").place == found.pressing("3n").place)
  }

  @Test func `the end is passed with a word about it`() {
    let last = bench.pressing("/Part<Enter>5n")
    #expect(last.status.contains("6/6"))
    #expect(last.pressing("n").status == " Search wrapped to the top; match 1 of 6.")
    #expect(last.pressing("nN").status == " Search wrapped to the end; match 6 of 6.")
    #expect(bench.pressing("G/Part<Enter>").status == " Search wrapped to the top; match 1 of 6.")
    #expect(bench.pressing("?Part<Enter>").status == " Search wrapped to the end; match 6 of 6.")
  }

  @Test func `what is not found is named`() {
    let here = bench.pressing("3]2j")
    let lost = here.pressing("/teapot<Enter>")
    #expect(lost.status == " Pattern not found: teapot")
    #expect(lost.top == here.top)
    #expect(lost.pressing("n").status == " Pattern not found: teapot")
    #expect(here.pressing("/teapot").status.contains("no match"))
  }

  @Test func `a match that is not seen well comes into the upper third`() {
    let found = bench.pressing("/Part 4<Enter>")
    #expect(found.frame.cursor.row == 1 + 14 / 3)
    #expect(found.lines[1 + 14 / 3].contains("Part 4 of the House"))
    #expect(bench.pressing("/third<Enter>").top == bench.top)
  }

  @Test func `at the end of the text the last screen is full`() {
    let found = bench.pressing("G?slow<Enter>")
    #expect(found.top == bench.pressing("G").top)
  }

  @Test func `n goes on from the place where the current match has left the screen`() {
    let moved = bench.pressing("/Part<Enter>4]")
    #expect(moved.pressing("n").status.contains("5/6"))
    #expect(moved.pressing("gn").status.contains("1/6"))
    #expect(moved.pressing("GN").status.contains("6/6"))
  }

  @Test func `n does not stick where the current match is still on the screen`() {
    let moved = bench.pressing("/kettle<Enter>j")
    #expect(moved.pressing("n").status.contains("2/"))
    #expect(moved.pressing("kn").status.contains("2/"))
  }

  @Test func `each step is a jump`() {
    let found = bench.pressing("/Part<Enter>")
    #expect(found.pressing("nn(").place == found.pressing("n").place)
    #expect(found.pressing("nn((").place == found.place)
    #expect(found.pressing("nn(").status.contains("2/6"))
    #expect(found.pressing("nn(n").status.contains("3/6"))
    #expect(found.pressing("nn''").status.contains("2/6"))
  }

  @Test func `Esc forgets the search and its light`() {
    let found = bench.pressing("/Part<Enter>")
    let forgotten = found.pressing("<Esc>")
    #expect(forgotten.frame.words(.match) + forgotten.frame.words(.currentMatch) == "")
    #expect(!forgotten.status.contains("1/6"))
    #expect(forgotten.top == found.top)
  }

  @Test func `all matches on the screen are lit, over the end of a row too`() {
    let found = bench.pressing("/e kettle on the third shelf takes a little longe<Enter>")
    let lit = found.frame.words(.currentMatch)
    #expect(
      lit.split(separator: "/").joined(separator: " ")
        == "e kettle on the third shelf takes a little longe")
    #expect(lit.contains("/"))
    #expect(found.frame.words(.match).contains("e kettle"))
  }

  @Test(arguments: ["/kettle", "/ ", "/e", "/the kettle", "G?slow."])
  func `light changes no letter on the screen`(keys: String) {
    let found = bench.pressing("t<Esc>zz" + keys + "<Enter>")
    let plain = found.pressing("<Esc>")
    #expect(found.lines == plain.lines)
    #expect(found.frame != plain.frame)
  }

  @Test func `another article has a search of its own`() {
    let texts = ["kettles.txt": "On Kettles\n\n" + Prose.paragraph("the page on kettles")]
    let text = Prose.article(sections: 1) + "\nRelated Article On Kettles On Kettles\n"
    let bench = ReadingBench(text, rows: 16, texts: texts)
    let other = bench.pressing("/third<Enter>1<Enter>")
    #expect(other.title == "On Kettles")
    #expect(other.frame.words(.match) == "")
    #expect(other.pressing("/<Enter>").frame.words(.currentMatch) == "third")
    #expect(other.pressing("<Backspace>").frame.words(.currentMatch) == "third")
  }
}
