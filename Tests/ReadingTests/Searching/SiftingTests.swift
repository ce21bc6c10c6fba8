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

  @Test(arguments: ["<Esc>", "q", "<C-c>", "jjn<Esc>", "Gk<Esc>", "nnnnnnn<Esc>"])
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

  @Test func `it is set again at another width`() {
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

  @Test func `what does not match is shown behind an exclamation mark`() {
    let without = bench.pressing("&!lantern<Enter>")
    #expect(without.reader.keyContext == .sifting)
    #expect(without.status.contains("paragraphs without “lantern”"))
    #expect(rows(without).first == "Lamps")
    #expect(!rows(without).contains { $0.lowercased().contains("lantern") })
    #expect(rows(without.pressing("<60x200>")).filter { $0 == "The Cellar" }.count == 1)
    #expect(bench.pressing("&<F5>lantern<Enter>").frame == without.frame)
    #expect(
      bench.pressing("&!<Backspace>lantern<Enter>").frame == bench.pressing("&lantern<Enter>").frame
    )
    #expect(bench.pressing("&!!lantern").status.hasPrefix("&!!lantern"))
  }

  @Test func `filters stack, and an empty one removes all of them`() {
    let one = bench.pressing("&lantern<Enter>")
    let two = one.pressing("&foot<Enter>")
    #expect(rows(two) == ["The Stairs", "", "A lantern hangs at the foot of the stairs."])
    #expect(two.status.contains("paragraphs with “lantern” and “foot”  1"))
    let three = one.pressing("&!foot<Enter>")
    #expect(!rows(three).contains("A lantern hangs at the foot of the stairs."))
    #expect(rows(three).contains("Another lantern hangs at their head."))
    #expect(rows(three).contains("Nobody has seen the last lantern on the roof."))
    #expect(three.status.contains("with “lantern”, without “foot”"))
    let all = two.pressing("&<Enter>")
    #expect(all.isReading)
    #expect(rows(all).contains("A lantern hangs at the foot of the stairs."))
    #expect(rows(all).count == 14)
    #expect(two.pressing("<Esc>").top == bench.top)
  }

  @Test func `a filter that nothing passes is taken back and said`() {
    let none = bench.pressing("&lantern<Enter>&teapot<Enter>")
    #expect(none.reader.keyContext == .sifting)
    #expect(none.status == " No paragraphs with “lantern” and “teapot”.")
    #expect(rows(none) == Self.sifted)
    let alone = bench.pressing("2]j").pressing("&!<F4>.<Enter>")
    #expect(alone.reader.keyContext == .reading)
    #expect(alone.top == bench.pressing("2]j").top)
  }

  @Test func `n goes through the matches in what passes all filters`() {
    let two = bench.pressing("&lantern<Enter>&!hang<Enter>")
    #expect(two.pressing("n").frame.words(.currentMatch).lowercased() == "lantern")
    #expect(two.pressing("nnnnnnnn").status.contains("No match after this one."))
    #expect(two.pressing("gNN").status.contains("No match before this one."))
  }

  @Test func `lines of a text of lines are filtered one by one, without gaps and headings`() {
    let log =
      (1...400).map { number in
        "2026-11-29T10:\(10 + number / 60):\(10 + number % 50) host service[7]: "
          + (number % 7 == 0 ? "error \(number) while reading" : "request \(number) was served")
      }.joined(separator: "\n") + "\n"
    let lines = ReadingBench(log, named: "day.log", columns: 100, rows: 12)
    #expect(lines.reader.document?.presentation.keepsLines == true)
    let errors = lines.pressing("zz&error<Enter>")
    #expect(rows(errors).count == 12 || rows(errors).count == 11)
    #expect(rows(errors).allSatisfy { $0.contains("error ") })
    #expect(errors.status.contains("lines with “error”") || errors.screen.contains("error 7 "))
    let some = errors.pressing("&!reading<Enter>")
    #expect(some.screen.contains("No lines with “error”, without “reading”."))
    let served = lines.pressing("&served<Enter>&request 1<Enter>&!request 10<Enter>")
    #expect(rows(served).allSatisfy { $0.contains("request 1") && !$0.contains("request 10") })
    #expect(served.status.contains("lines with “served” and “request 1”, without “request 10”"))
  }

  @Test func `what comes is filtered while the end is followed`() {
    var growing = FollowingTests.Growing(FollowingTests.text)
    growing.press("F&added<Enter>&!twice<Enter>")
    #expect(growing.reader.following == 1)
    for number in 1...30 {
      growing.grow("\nAdded line number \(number).\n\nAdded twice, \(number).\n\nOther words.\n")
      #expect(growing.bottom == "Added line number \(number).")
    }
    #expect(growing.reader.following == 1)
    #expect(growing.status.contains("following, "))
    growing.press("<C-c>")
    #expect(growing.reader.following == nil)
    #expect(growing.reader.keyContext == .sifting)
    growing.press("F")
    growing.grow("\nAdded at last.\n")
    #expect(growing.bottom == "Added at last.")
    growing.press("k")
    #expect(growing.reader.following == nil)
  }
}
