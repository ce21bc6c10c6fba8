import Articles
import Testing

@testable import Records

@Suite struct TitleSearchTests {
  private static let titles = [
    "How Botox is Used to Treat Eczema", "How Botox is Made", "Living with Eczema",
    "Café au Lait", "On Baskets", "On Baskets", "Using Botox for Eczema Treatment",
  ]
  private let library = LibraryArticles(
    Self.titles.enumerated().map { index, title in
      LibraryEntry(title: PrintableText(title), category: nil, path: "/\(index).txt")
    })

  private func article(_ index: Int) -> TitleSearch {
    .article(
      LibraryEntry(
        title: PrintableText(Self.titles[index]), category: nil, path: "/\(index).txt"))
  }

  @Test(arguments: [
    ("how botox is used to treat eczema", 0), ("How Botox is Used", 0), ("how botox is used", 0),
    ("living", 2), ("cafe AU", 3), ("using botox", 6), ("treat", 0), ("eczema living", 2),
  ])
  func `words that only one title begins with, or has, name its article`(words: String, index: Int)
  {
    #expect(library.find(PrintableText(words)) == article(index))
  }

  @Test func `words are whole words`() {
    #expect(library.find("how botox is us") != article(0))
    #expect(library.find("liv") != article(2))
  }

  @Test(arguments: [("eczema", 3), ("botox", 3), ("how botox is", 2), ("botox eczema", 2)])
  func `words that several titles have lead to several`(words: String, count: Int) {
    guard case .several(let entries) = library.find(PrintableText(words)) else {
      Issue.record("“\(words)” gives \(library.find(PrintableText(words)))")
      return
    }
    #expect(entries.count == count)
  }

  @Test func `a title that two articles bear is reported as such`() {
    guard case .sameTitle(let entries) = library.find("on baskets") else {
      Issue.record("it is not told")
      return
    }
    #expect(entries.map(\.path) == ["/4.txt", "/5.txt"])
  }

  @Test func `what no title has leads to the nearest ones, if there are any`() {
    guard case .none(let nearest) = library.find("livin with exzema") else {
      Issue.record("something is found")
      return
    }
    #expect(nearest.first?.title == "Living with Eczema")
    #expect(library.find("qqqq") == .none(nearest: []))
    #expect(library.find("  !") == .none(nearest: []))
  }
}
