import Testing

@testable import Reading

@Suite struct ReferenceTests {
  private static let standard = """
    Harbour Working Group                                        M. Keel
    Request for Opinions: 17                                    May 1999


                     The Flag Signal Exchange Protocol

    Table of Contents

       1 Introduction ................................................2
       2 Signals .....................................................2
       2.1 Hoisting ..................................................2
       2.2 Lowering ..................................................3

    1 Introduction

       \(Prose.paragraph("two ships that meet"))

    Keel                         Customs                            [Page 1]

    2 Signals

       A signal is a row of flags on one line.  It is read from the top to
       the bottom, as Section 2.2 says, and never from the bottom up.

    2.1 Hoisting

       \(Prose.paragraph("the first flag"))

    2.2 Lowering

       Lower all flags at once, but see Section 9.9 and Section 2.1.  \(Prose.paragraph("flags"))

    Keel                         Customs                            [Page 2]

    """

  private let bench = ReadingBench(Self.standard, rows: 14)

  private static let dump = """
       [1]The Quay Almanac
         * [2]Home
         * [3]Tides
         * [4]Letters

                               How to Read a Tide Table

       A tide table says when the water is high. The [5]harbour office reminds
       its readers of that every year.

       \(Prose.paragraph("the tides"))

    References

       1. https://quay.example/
       2. https://quay.example/home
       3. https://quay.example/tides
       4. https://quay.example/letters
       5. https://office.example/
    """

  @Test func `a line of the table of contents leads to its section`() {
    let bench = bench.pressing("<Tab><Tab><Tab><Enter>")
    #expect(bench.screen.contains("2.1 Hoisting"))
    #expect(bench.pressing("<Enter>").top != bench.top)
  }

  @Test func `a section that is named is a link, and back is the exact place`() {
    let here = bench.pressing("<Tab><Tab><Tab><Tab><Tab>")
    #expect(here.chosen == "Section 2.2")
    #expect(here.status.contains("Section 2.2, Enter goes there"))
    let there = here.pressing("<Enter>")
    #expect(there.place != here.place)
    #expect(there.screen.split(separator: "\n").dropFirst().first?.contains("2.2 Lowering") == true)
    #expect(there.pressing("''").place == here.place)
    #expect(there.pressing("''").top == here.top)
  }

  @Test func `links are stepped through in both directions`() {
    let chosen = bench.pressing("6<Tab>").chosen
    #expect(chosen == "Section 9.9")
    #expect(bench.pressing("6<Tab><S-Tab>").chosen == "Section 2.2")
    #expect(bench.pressing("9<Tab>").status.contains("No link after this one."))
  }

  @Test func `a section that is not there is reported`() {
    let bench = bench.pressing("6<Tab><Enter>")
    #expect(bench.status.contains("Nothing in this text is called “Section 9.9”."))
  }

  @Test func `the list of links has each section once, and its number follows it`() {
    let list = bench.pressing("L")
    #expect(list.screen.contains("1  Section 2.2"))
    #expect(list.screen.contains("3  Section 2.1"))
    #expect(list.pressing("3<Enter>").top == bench.pressing("3<Enter>").top)
    #expect(bench.pressing("3<Enter>").screen.contains("2.1 Hoisting"))
    #expect(bench.pressing("4<Enter>").status == " This article has links 1 to 3.")
  }

  @Test func `a number of a dump leads to its address, and not to the list`() {
    let bench = ReadingBench(Self.dump, rows: 9)
    let here = bench.pressing("4<Tab>")
    #expect(here.chosen == "[5]")
    #expect(here.status.contains("→ https://office.example/ (opens in the browser: Enter)"))
    #expect(here.pressing("<Enter>").browsed == ["https://office.example/"])
    #expect(here.pressing("<Enter>").top == here.top)
  }

  @Test func `a number that the list does not have is reported`() {
    let dump = Self.dump.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let bench = ReadingBench(dump.joined(separator: "\n"), rows: 9).pressing("4<Tab><Enter>")
    #expect(bench.status.contains("The list at the end has no address 5."))
    #expect(bench.browsed == [])
  }

  @Test func `a manual page is looked for among the files`() {
    let page = """
      TIDE(1)                        Harbour Commands                        TIDE(1)

      NAME
             tide - print when the water comes

      DESCRIPTION
             \(Prose.paragraph("the tide"))

      SEE ALSO
             moon(7), wind(7)

      HARBOUR                          May 1999                              TIDE(1)
      """
    let texts = ["moon.txt": "moon(7)\n\n" + Prose.paragraph("the moon")]
    let bench = ReadingBench(page, rows: 14, texts: texts)
    #expect(bench.pressing("<Tab>").chosen == "moon(7)")
    #expect(bench.pressing("<Tab><Enter>").title == "moon(7)")
    #expect(bench.pressing("2<Tab><Enter>").screen.contains("wind(7)"))
  }
}
