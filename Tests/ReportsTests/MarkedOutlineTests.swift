import Articles
import AuthoredTexts
import Reports
import Testing

@Suite struct MarkedOutlineTests {
  private final class Pieces { var utf8: [UInt8] = [] }

  private func outline(of source: AuthoredText) -> [String] {
    let article = ArticleLoader.open(source).article
    let pieces = Pieces()
    Outline(of: article, Figures(of: article, in: source), in: source)
      .writeJSON { pieces.utf8 += $0 }
    return String(decoding: pieces.utf8, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `links say where they lead and what kind of place that is`() {
    let links = outline(of: .everything).filter {
      $0.contains("\"kind\": \"") && $0.contains("\"text\"")
    }
    let expected = [
      ("plan", "plan.html#w", "file"), ("pond", "#pond", "place"),
      ("the archive", "https://archive.example.org/", "address"),
    ]
    #expect(links.count == expected.count)
    for (link, (text, target, kind)) in zip(links, expected) {
      let fields = "\"text\": \"\(text)\", \"target\": \"\(target)\", \"kind\": \"\(kind)\""
      #expect(link.contains(fields))
    }
  }

  @Test func `links beside the article of a page are related articles, and still furniture`() {
    let lines = outline(of: .teasers)
    #expect(
      lines.contains {
        $0.contains(
          #""title": "Wheat Bread for Beginners", "article": null, "target": "wheat.html""#)
      })
    #expect(
      lines.contains { $0.contains(#""boilerplate": ["Wheat Bread for Beginners""#) }
        || lines.contains { $0.contains(#""Wheat Bread for Beginners""#) && !$0.contains("title") })
  }

  @Test func `sections and entries are those of the marks`() {
    let lines = outline(of: .everything)
    #expect(lines.contains { $0.contains(#""title": "The wheel", "level": 1"#) })
    #expect(lines.contains { $0.contains(#""title": "What it is made of", "level": 2"#) })
    #expect(lines.contains { $0.contains(#""title": "oak", "number": 1"#) })
    #expect(lines.contains { $0.contains(#""title": "a little brass", "number": null"#) })
  }
}
