import Testing

@testable import Articles

/// Holds titles to being found as a person writes them.
@Suite struct TitleIndexTests {
  private static let titles: [PrintableText] = [
    "The Joys of Rye Bread", "A Café in Winter: Notes", "The Joys of Rye Breed", "Cold Baths",
    "Cold Paths", "Über Öfen", "Cold Baths",
  ]
  private let index = TitleIndex(titles.enumerated()) { $0.element }

  private func found(_ title: PrintableText) -> [Int] { index[title].map(\.offset) }

  @Test(arguments: [
    ("the joys of RYE-bread", 0), ("The  Joys of Rye Bread?", 0), ("a cafe in winter – notes", 1),
    ("A Cafe\u{301} in Winter: Notes", 1), ("uber ofen", 5),
  ])
  func `case, spaces, punctuation and diacritics make no difference`(
    title: PrintableText, place: Int
  ) {
    #expect(found(title) == [place])
  }

  @Test func `all that bear a title are found, in their order`() {
    #expect(found("cold baths") == [3, 6])
  }

  @Test(arguments: [
    "A Cafe in Winte: Notes", "A Cafe in Winters: Notes", "A Cafe in Wimter: Notes",
    "A Cafe in Witner: Notes", "Cafe in Winter: Notes", "A Cafe in Winter: Note",
    "AA Cafe in Winter: Notes", "A Cafe in Winter: Nptes",
  ])
  func `one slip is forgiven, wherever it is`(title: PrintableText) {
    #expect(found(title) == [1])
  }

  @Test(arguments: ["A Cave in Witner: Notes", "A Cafe in Summer: Notes", "Notes"])
  func `two slips are not`(title: PrintableText) { #expect(found(title).isEmpty) }

  @Test func `a slip that could mean two titles means none`() {
    #expect(found("The Joys of Rye Brad").isEmpty == false)
    #expect(found("The Joys of Rye Bred").isEmpty)
    #expect(found("The Joys of Rye Bread") == [0])
    #expect(found("The Joys of Rye Breed") == [2])
  }

  @Test func `short titles have no slips`() {
    let index = TitleIndex(["Cats", "Über Öfen"] as [PrintableText]) { $0 }
    #expect(index["Bats"].isEmpty)
    #expect(index["Uber Ofer"].isEmpty)
  }
}
