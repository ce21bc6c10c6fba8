import Testing

@testable import Reading

@Suite struct ContentsTests {
  static let text = """
    Two Ways to Heat a Room

    \(Prose.paragraph("the opening"))

    The Chronic Question

    \(Prose.paragraph("the question"))

    Benefits of Stoves

    They have benefits, and these are the ones that are named most often:

    1. Dry Warmth

    \(Prose.paragraph("warmth"))

    2. Cheap Wood

    \(Prose.paragraph("wood"))

    Conclusion

    \(Prose.paragraph("the end"))
    """
  let bench = ReadingBench(Self.text, rows: 14)

  @Test func `moving the choice does not move the text`() {
    let here = bench.pressing("]3j")
    #expect(here.pressing("tjjjGgk").top == here.top)
  }

  @Test func `a peek shows the choice, and Esc or q takes it back`() {
    let here = bench.pressing("]3j")
    let peek = here.pressing("tG<Space>")
    #expect(peek.firstRow == "Conclusion")
    #expect(peek.pressing("<Esc>").top == here.top)
    #expect(peek.pressing("q").place == here.place)
    #expect(peek.pressing("<Esc>").isReading)
  }

  @Test func `leaving by t keeps what was shown, and undo goes back`() {
    let here = bench.pressing("]3j")
    let kept = here.pressing("tG<Space>t")
    #expect(kept.firstRow == "Conclusion")
    #expect(kept.pressing("(").top == here.top)
  }

  @Test func `Enter after a peek is one jump, to be undone at once`() {
    let here = bench.pressing("]3j")
    #expect(here.pressing("tG<Space>k<Enter>(").top == here.top)
  }

  @Test func `digits and Enter go to an entry by its number`() {
    #expect(bench.pressing("t3<Enter>").firstRow == "Conclusion")
    #expect(bench.pressing("t2.2<Enter>").firstRow == "+ 2. Cheap Wood")
    #expect(bench.pressing("t2<Esc>").isReading)
    #expect(bench.pressing("3t").top == bench.pressing("t3<Enter>").top)
  }

  @Test func `the entry of the current section is marked while the text scrolls`() {
    #expect(bench.pressing("2]").lines.contains { $0.hasPrefix("▸ 2 Benefits") })
    #expect(bench.pressing("3]k").lines.contains { $0.hasPrefix("▸  + Cheap Wood") })
  }

  @Test func `h hides the items of a section and h again shows them`() {
    let open = bench.pressing("t2j")
    let folded = bench.pressing("tjjh")
    #expect(open.screen.contains("Dry Warmth"))
    #expect(!folded.screen.contains("Dry Warmth  "))
    #expect(folded.chosen.contains("Benefits of Stoves"))
    #expect(folded.pressing("h").screen.contains("Dry Warmth"))
  }

  @Test func `a folded section can be told from one that has nothing in it`() {
    let folded = bench.pressing("tjh").lines.first { $0.contains("Benefits") }
    let open = bench.pressing("tj").lines.first { $0.contains("Benefits") }
    #expect(folded != open)
  }

  @Test func `the filter chooses the best match, not the first`() {
    #expect(bench.pressing("t/con").chosen.contains("Conclusion"))
    #expect(bench.pressing("t/con<Enter>").firstRow == "Conclusion")
  }

  @Test func `Enter where nothing matches goes nowhere`() {
    let here = bench.pressing("]3j")
    let none = here.pressing("t/zzz<Enter>")
    #expect(none.top == here.top)
    #expect(!none.isReading)
  }

  @Test func `Tab completes what the filter has begun`() {
    #expect(bench.pressing("t/chea<Tab>").status.contains("Cheap Wood"))
  }

  @Test func `F1 opens the help from the contents, as it does from every list`() {
    #expect(bench.pressing("t<F1>").screen.contains("The keys of Lectern"))
    #expect(bench.pressing("L<F1>q").isReading)
  }

  @Test func `in a narrow window the contents cover the text and give it back`() {
    let narrow = bench.pressing("<40x12>")
    let covered = narrow.pressing("t")
    #expect(!covered.screen.contains("Here begins"))
    #expect(covered.pressing("t").screen == narrow.screen)
    #expect(covered.pressing("<Esc>").screen == narrow.screen)
  }

  @Test func `a heading is found by some of its letters`() {
    #expect(bench.pressing("icncl<Enter>").firstRow == "Conclusion")
    #expect(bench.pressing("iwarm<Enter>").firstRow == "+ 1. Dry Warmth")
    #expect(bench.pressing("iwarm<Esc>").top == bench.top)
    #expect(bench.pressing("icheap<Tab>").status == " Heading: Cheap Wood")
  }
}
