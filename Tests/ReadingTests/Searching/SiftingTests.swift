import Articles
import Testing

@testable import Reading

@Suite struct SiftingTests {
  private static let text = """
    Lamps

    Here a lantern is named before any heading has been read.

    The Cellar

    \(Prose.paragraph("the cellar"))

    The Stairs

    \(Prose.paragraph("the stairs"))

    A lantern hangs at the foot of the stairs.

    \(Prose.paragraph("the landing"))

    Another lantern hangs at their head.

    The Attic

    \(Prose.paragraph("the attic"))

    The Lantern Room

    \(Prose.paragraph("the room"))

    The Roof

    \(Prose.paragraph("the roof"))

    Nobody has seen the last lantern on the roof.
    """

  let bench = ReadingBench(SiftingTests.text, columns: 60, rows: 16)
  private static let sifted = [
    "Here a lantern is named before any heading has been read.", "", "The Stairs", "",
    "A lantern hangs at the foot of the stairs.", "", "Another lantern hangs at their head.", "",
    "The Lantern Room", "", "The Roof", "", "Nobody has seen the last lantern on the roof.",
  ]

  private func rows(_ bench: ReadingBench) -> [String] {
    bench.reader.document?.rows.map(\.description) ?? []
  }

  @Test func `only paragraphs that match are shown, each section with its heading once`() {
    #expect(rows(bench.pressing("&lantern<Enter>")) == Self.sifted)
  }

  @Test func `entries without a space between them are set apart`() {
    let list =
      "Lamps\n\nOf these there are some:\n\n- a lantern of tin\n- a candle\n- a lantern of glass\n"
    #expect(
      rows(ReadingBench(list, columns: 60).pressing("&lantern<Enter>")) == [
        "- a lantern of tin", "", "- a lantern of glass",
      ])
  }

  @Test(arguments: ["&", "<Esc>", "q", "<C-c>", "jjn&", "Gk<Esc>", "nnnnnnn<Esc>"])
  func `back leads to the very same place`(keys: String) {
    let here = bench.pressing("2]3j/attic<Enter>")
    let back = here.pressing("&<C-u>lantern<Enter>" + keys)
    #expect(back.isReading)
    #expect(back.top == here.top)
    #expect(back.place == here.place)
    let same = here.pressing("&<Enter>" + keys)
    #expect(same.frame == here.frame)
  }

  @Test func `with nothing typed it takes the search that there is`() {
    let searched = bench.pressing("/lantern<Enter>")
    #expect(rows(searched.pressing("&<Enter>")) == Self.sifted)
    #expect(searched.pressing("&<Enter>").status.contains("1/5"))
    #expect(searched.pressing("<Esc>g&<Enter>").status.contains("1/5"))
  }

  @Test func `it begins with the paragraph that follows the place`() {
    let sifted = bench.pressing("3]&lantern<Enter>")
    #expect(sifted.frame.words(.currentMatch) == "Lantern")
    #expect(rows(sifted).contains("The Lantern Room"))
  }

  @Test func `it scrolls row by row and ends with the last one at the bottom`() {
    let sifted = bench.pressing("<60x8>&lantern<Enter>")
    #expect(rows(sifted) == Array(Self.sifted[..<6]))
    #expect(rows(sifted.pressing("jj")) == Array(Self.sifted[2..<8]))
    #expect(rows(sifted.pressing("jjkk")) == Array(Self.sifted[..<6]))
    #expect(rows(sifted.pressing("<Space>")) == Array(Self.sifted[5..<11]))
    #expect(rows(sifted.pressing("<Space><Space><Space><Space>")) == Array(Self.sifted[7...]))
    #expect(rows(sifted.pressing("Gg")).first == Self.sifted[0])
    #expect(rows(sifted.pressing("G")).contains(Self.sifted[12]))
    #expect(rows(sifted.pressing("Gkkkkkkkkkkkkkkkkkkk")) == Array(Self.sifted[..<6]))
  }

  @Test func `n goes from match to match, round the end too`() {
    let sifted = bench.pressing("<60x8>&lantern<Enter>")
    for (keys, number) in [("n", 2), ("nn", 3), ("nnn", 4), ("nnnn", 5), ("nnnN", 3)] {
      let stepped = sifted.pressing(keys)
      #expect(stepped.status.contains("\(number)/5") || stepped.status.contains("\(number) of 5"))
      #expect(stepped.frame.words(.currentMatch).lowercased() == "lantern")
    }
    #expect(sifted.pressing("N").status.contains("wrapped to the end"))
  }

  @Test func `Enter reads on in the whole text, and is a jump`() {
    let here = bench.pressing("]2j")
    let read = here.pressing("&lantern<Enter>n<Enter>")
    #expect(read.isReading)
    #expect(read.frame.words(.currentMatch).lowercased() == "lantern")
    #expect(rows(read).count == 14)
    #expect(read.pressing("(").top == here.top)
  }

  @Test func `what matches nothing is said, and the text stays`() {
    let here = bench.pressing("]2j")
    let none = here.pressing("&teapot<Enter>")
    #expect(none.isReading)
    #expect(none.top == here.top)
    #expect(none.status == " Pattern not found: teapot")
  }

  @Test func `it is set anew at another width`() {
    let sifted = bench.pressing("&lantern<Enter><30x40>")
    #expect(rows(sifted).contains("of the stairs."))
    #expect(rows(sifted.pressing("<60x16>")) == Self.sifted)
  }

  @Test func `a far paragraph appears when the search has come to it`() {
    let text = SearchingReader.text(cells: 16, with: "lantern", in: [0, 9, 12])
    var reader = SearchingReader(text)
    reader.press("&lantern<Enter>")
    #expect(reader.reader.document?.rows.map(\.description).count { $0.contains("lantern") } == 1)
    reader.searchAll()
    let rows = reader.reader.document?.rows ?? []
    #expect(rows.count { $0.description.contains("lantern") } == 3)
    reader.press("n")
    #expect(reader.place / SearchMatcher.cell == 9)
  }

  @Test func `what is nowhere leaves again when that is certain`() {
    var reader = SearchingReader(SearchingReader.text(cells: 16, with: "lantern", in: []))
    reader.press("2j&lantern<Enter>")
    let place = reader.place
    #expect(reader.reader.keyContext == .sifting)
    reader.searchAll()
    #expect(reader.reader.layers.isEmpty)
    #expect(reader.place == place)
    #expect(reader.status == " Pattern not found: lantern")
  }
}
