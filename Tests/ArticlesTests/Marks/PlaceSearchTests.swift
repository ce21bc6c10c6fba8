import Articles
import AuthoredTexts
import Testing

@Suite struct PlaceSearchTests {
  private static let text = """
    The Mill on the Pond

    It stands where it always stood, at the pond behind the village, and nobody knows who built it there.

    Of Oak & Iron

    It is made of oak and of iron, as all mills here are, and it has stood for a hundred years.

    Usage

    Grain goes in at the top, and flour comes out below, which is all that anyone asks of a mill.

    Usage

    Once more, for those who have not listened: grain goes in at the top, and flour comes out below.

    """
  private let source = TextInMemory(Self.text.utf8)
  private var article: Article { ArticleLoader.open(source).article }

  private func line(_ name: String) -> String? {
    PlaceSearch.heading(named: name, of: article, in: source).map { offset in
      String(Self.text.utf8.dropFirst(offset).prefix { $0 != 0x0A }) ?? ""
    }
  }

  @Test(arguments: [
    ("the-mill-on-the-pond", "The Mill on the Pond"), ("of-oak--iron", "Of Oak & Iron"),
    ("Of oak and iron", nil), ("of oak & IRON", "Of Oak & Iron"), ("of-oak-iron", "Of Oak & Iron"),
    ("nowhere", nil), ("Mill#Of Oak & Iron", "Of Oak & Iron"), ("&", nil),
  ])
  func `a heading is found by the name that GitHub gives it, or by its words`(
    _ name: String, _ title: String?
  ) {
    #expect(line(name) == title)
    #expect(TextPlaces(article, in: source).hold(name) == (title != nil))
  }

  @Test func `the second heading of the same words has a number`() {
    let first = PlaceSearch.heading(named: "usage", of: article, in: source) ?? 0
    let second = PlaceSearch.heading(named: "usage-1", of: article, in: source) ?? 0
    #expect(first < second)
    #expect(PlaceSearch.heading(named: "usage-2", of: article, in: source) == nil)
    let places = TextPlaces(article, in: source)
    #expect(places.hold("usage-1"))
    #expect(!places.hold("usage-2"))
  }

  @Test func `what marks name is a place, and in a text of lines anything may be`() {
    let marked = AuthoredText { text in
      text.block(.paragraph, "The pond is deep.", inline: [("pond", .place(name: "Water"))])
    }
    let places = TextPlaces(ArticleLoader.open(marked).article, in: marked)
    #expect(places.hold("Water"))
    #expect(!places.hold("pond"))
    #expect(places.hold(""))
    let log = TextInMemory(
      String(repeating: "2026-01-02 10:00:00 ERROR no grain\n", count: 9).utf8)
    #expect(TextPlaces(ArticleLoader.open(log).article, in: log).hold("L7"))
  }
}
