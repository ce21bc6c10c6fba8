import Testing

@testable import Storage

@Suite struct ArticleNameTests {
  @Test(arguments: ["a.txt", "A.TXT", "a.text", "a.md", "README", "1. St. John's wort"])
  func `these may be articles`(name: String) { #expect(ArticleName(name).isArticle) }

  @Test(arguments: ["a.pdf", "a.txt~", "a.txt.gz", "a.json"])
  func `these are none`(name: String) { #expect(!ArticleName(name).isArticle) }

  @Test(arguments: [
    ("botox-for-eczema.txt", "botox for eczema"), ("README", "README"), ("a.b.md", "a.b"),
    ("1. St. John's wort", "1. St. John's wort"), ("--.txt", "--"), ("x--y.txt", "x y"),
  ])
  func `a name becomes a title`(name: String, title: String) {
    #expect(ArticleName(name).title == title)
  }
}
