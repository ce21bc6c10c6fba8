import Articles
import Testing

@testable import Reading

@Suite struct ContentsHitsTests {
  let bench = ReadingBench(ContentsHitsTests.text, columns: 90, rows: 16)

  private static let text = """
    Lamps

    Here a lantern is named before any heading has been read.

    The Cellar

    \(Prose.paragraph("the cellar"))

    The Stairs

    A lantern hangs at the foot of the stairs, and another lantern at their head.

    The Attic

    \(Prose.paragraph("the attic"))

    The Roof

    Nobody has seen the lantern on the roof, but it is there.
    """

  private func hits(_ keys: String) -> [String] {
    bench.pressing(keys).frame.words(.entryHits).split { $0 == "/" || $0 == " " }.map(String.init)
  }

  @Test func `the contents tell how many matches each section has`() {
    #expect(hits("/lantern<Enter>") == ["2", "1"])
    #expect(bench.pressing("/lantern<Enter>").lines[2].contains("The Stairs"))
    #expect(hits("/lantern<Enter><Esc>") == [])
    #expect(hits("/teapot<Enter>") == [])
  }

  @Test func `n in the contents goes from one section with a match to the next`() {
    let contents = bench.pressing("/lantern<Enter>t")
    #expect(contents.pressing("n").chosen.contains("The Stairs"))
    #expect(contents.pressing("nn").chosen.contains("The Roof"))
    #expect(contents.pressing("nnN").chosen.contains("The Stairs"))
    #expect(contents.pressing("2n").chosen.contains("The Roof"))
    #expect(contents.pressing("nn<Enter>").firstRow == "The Roof")
    #expect(contents.pressing("nnn").status == " Wrapped to the top.")
    #expect(contents.pressing("nnn").chosen.contains("The Stairs"))
    #expect(contents.pressing("nN").chosen.contains("The Roof"))
  }

  @Test func `n in the contents says where nothing is searched or found`() {
    #expect(bench.pressing("tn").status.contains("Nothing is searched"))
    #expect(bench.pressing("/teapot<Enter>tn").status == " Pattern not found: teapot")
  }
}
