import Articles
import Testing

@Suite struct HeadingSlugsTests {
  @Test(arguments: [
    ("Linux and BSD", "linux-and-bsd"),
    ("`--format` & friends", "--format--friends"),
    ("What's new in 2.0?", "whats-new-in-20"),
    ("Über die Mühle", "über-die-mühle"),
    ("snake_case", "snake_case"),
    ("目录", "目录"),
    ("🚀 Start", "-start"),
  ])
  func `the name of a heading is the one that GitHub gives it`(_ title: String, _ slug: String) {
    #expect(HeadingSlugs.slug(of: title) == slug)
  }

  @Test func `headings of the same title are numbered from the second on`() {
    var slugs = HeadingSlugs()
    let titles = ["Usage", "Usage", "Usage 1", "Usage", "Other"]
    #expect(
      titles.map { slugs.next($0) } == ["usage", "usage-1", "usage-1-1", "usage-2", "other"])
  }
}
