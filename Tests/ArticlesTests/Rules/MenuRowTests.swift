import Testing

@testable import Articles

@Suite struct MenuRowTests {
  private func isMenu(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return MenuRow.matches(bytes.span)
  }

  @Test(arguments: ["Home | Health | Food | Contact", "Start|News|Shop|Help|About us"])
  func `short names with bars between them are a menu`(_ text: String) {
    #expect(isMenu(text))
  }

  @Test(arguments: [
    "How to Cook Lentils | Food | Lentil House", "Home", "A | B | | C", "",
    "Home | Health | All that we know about lentils | Contact",
  ])
  func `a title with the name of its site is none`(_ text: String) {
    #expect(!isMenu(text))
  }

  @Test func `the title stands below the menu, and what a site says of cookies is a notice`() {
    let text = """
      Home | Health | Food | Contact

      How to Cook Lentils

      Lentils cook in twenty minutes without soaking, and this is how to get them right the first time.

      We use cookies to give you the best experience on our website.
      """
    let source = TextInMemory(Array(text.utf8))
    let article = ArticleLoader.open(source).article
    let title = article.masthead.title.map { String(decoding: source.bytes(in: $0), as: UTF8.self) }
    #expect(title == "How to Cook Lentils")
    #expect(article.furniture.count == 1)
    #expect(article.notices.count == 1)
  }
}
