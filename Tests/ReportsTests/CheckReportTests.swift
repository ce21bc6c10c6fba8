import Articles
import AuthoredTexts
import Testing

@testable import Reports

/// Holds the report on several articles to what they are together.
@Suite struct CheckReportTests {
  private func checked(_ file: String, _ text: String) -> CheckedArticle {
    let source = TextInMemory(text.utf8)
    let article = ArticleLoader.open(source).article
    return CheckedArticle(
      article, in: source, file: file, name: PrintableText("named " + file)
    ) { _ in .alive }
  }

  private func article(_ title: String, to link: String) -> String {
    """
    Crafts

    \(title)

    A short account of something that hands can make, for those who like to try it.

    Clay is dug, washed and kneaded before anyone can give it a form that lasts.

    See also: \(link)

    """
  }

  private func report(_ articles: CheckedArticle...) -> CheckReport {
    var report = CheckReport()
    for article in articles { report.add(article) }
    return report
  }

  @Test func `links are known by letters alone, and may lead to an article that comes later`() {
    let report = report(
      checked("a", article("On Clay", to: "on KILNS")),
      checked("b", article("On Kilns?", to: "On Clay")))
    #expect(report.isClean)
    #expect(report.lines == ["2 articles, 2 links, nothing to fix"])
  }

  @Test func `an article without a title is found by its name`() {
    let nameless = checked("b", "")
    let report = report(checked("a", article("On Clay", to: "Named B")), nameless)
    #expect(!report.entries.contains { $0.defect.kind == .deadLink })
    #expect(report.entries.filter { $0.file == "b" }.map(\.defect.kind).contains(.noTitle))
  }

  @Test func `a title that is on the shelf besides is one to lead to, and one to be doubled`() {
    var report = CheckReport()
    report.addTitle("On Clay", of: "shelf/clay")
    report.addTitle("On Kilns", of: "shelf/kilns")
    report.add(checked("a", article("On clay", to: "On Kilns")))
    #expect(report.entries.map(\.defect) == [Defect(.sameTitle, "as shelf/clay")])
    #expect(report.articleCount == 1 && report.linkCount == 1)
  }

  @Test func `of three files with one title the second and the third are reported`() {
    let text = article("On Clay", to: "On Clay")
    let report = report(checked("a", text), checked("b", text), checked("c", text))
    #expect(report.entries.map(\.file) == ["b", "c"])
    #expect(report.entries.map(\.defect.detail) == ["as a", "as a"])
  }

  @Test func `the columns of the table are as wide as their widest cell`() {
    let report = report(checked("皮膚.txt", article("On Clay", to: "On Kilns")), checked("b", ""))
    #expect(
      report.lines == [
        "where       what         which",
        "皮膚.txt:9  dead link    On Kilns",
        "b           no category",
        "b           no title",
        "b           no summary",
        "2 articles, 1 link, 4 to fix",
      ])
  }

  @Test func `files that are no articles come last, and are not counted as articles`() {
    var report = CheckReport()
    report.add(.noText, of: "picture.txt")
    report.add(checked("b", article("On Clay", to: "On Clay")))
    report.add(.unfollowedLink, of: "etc", "to /etc")
    #expect(!report.isClean)
    #expect(
      report.lines == [
        "where        what               which",
        "picture.txt  no text",
        "etc          link not followed  to /etc",
        "1 article, 1 link, 2 to fix",
      ])
  }

  @Test func `files that are not there and places that no mark names are dead links`() {
    let source = AuthoredText { text in
      text.block(.title, "The Mill")
      text.block(
        .paragraph, "See the pond, the shed, the plan, the map, the top or the shop.",
        inline: [
          ("pond", .link(.place(name: "water"))), ("shed", .link(.place(name: "nowhere"))),
          ("plan", .link(.file(path: "plan.txt", fragment: "w"))),
          ("map", .link(.file(path: "../map.txt", fragment: nil))),
          ("top", .link(.place(name: ""))), ("shop", .link(.address("https://a.example/gone"))),
        ])
      text.block(.paragraph, "The pond is deep.", inline: [("pond", .place(name: "water"))])
    }
    let article = ArticleLoader.open(source).article
    var report = CheckReport()
    report.add(
      CheckedArticle(article, in: source, file: "mill", name: "mill") {
        $0 == .file(path: "plan.txt", fragment: "w") ? .alive : .dead
      })
    let dead = report.entries.map(\.defect).filter { $0.kind == .deadLink }
    #expect(dead.map(\.detail) == ["#nowhere", "../map.txt"])
    #expect(dead.map(\.line) == [3, 3])
    #expect(report.linkCount == 5)
  }

  @Test func `links to titles lead to files, to titles and to names of files, or are dead`() {
    let titles = ["beside", "on clay", "named a", "Nowhere", ""]
    let source = AuthoredText { text in
      text.block(.title, "The Mill")
      text.block(
        .paragraph, "0 1 2 3 4 5",
        inline: titles.enumerated().map { ("\($0)", .link(.title($1, heading: nil))) }
          + [("5", .link(.title("", heading: "No heading")))])
    }
    var report = CheckReport()
    report.add(
      CheckedArticle(ArticleLoader.open(source).article, in: source, file: "m", name: "m") {
        $0 == .title("beside", heading: nil) ? .alive : .ofLibrary
      })
    report.add(checked("a", article("On Clay", to: "The Mill")))
    let dead = report.entries.map(\.defect).filter { $0.kind == .deadLink }
    #expect(Set(dead.map(\.detail)) == ["Nowhere", "#No heading"])
    #expect(dead.map(\.line) == [3, 3])
    #expect(report.linkCount == 7)
  }
}
