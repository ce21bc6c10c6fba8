import Articles
import Testing

@testable import Markup

@Suite("What a Markdown text says of itself before its first words")
struct FrontMatterTests {
  @Test("YAML gives title, authors, date and tags, which stand above the text")
  func yaml() {
    let page = ConvertedPage(
      markdown: """
        ---
        # a remark
        title: "Salt: a history"
        authors:
          - Ann Lee
          - name: Bo Ek
            email: x
        date: 2024-03-01
        tags: [sea, 'old things']
        draft: false
        ---

        Words.
        """)
    #expect(page.facts.title == "Salt: a history")
    #expect(page.facts.author == "Ann Lee, Bo Ek")
    #expect(page.facts.date == "2024-03-01")
    #expect(page.facts.tags == ["sea", "old things"])
    #expect(
      page.blocks == [
        "title: Salt: a history", "byline: Ann Lee, Bo Ek · 2024-03-01 · sea · old things",
        "paragraph: Words.",
      ])
  }

  @Test("TOML does the same")
  func toml() {
    let page = ConvertedPage(
      markdown:
        "+++\ntitle = 'Salt'\nauthor = \"Ann\"\n[extra]\nx = 1\n+++\n# Salt\n\nWords.\n\n## More")
    #expect(page.facts.author == "Ann")
    #expect(page.blocks == ["byline: Ann", "title: Salt", "paragraph: Words.", "heading 2: More"])
  }

  @Test(
    "a ruler and text are no front matter",
    arguments: [
      "---\n\nSome words.\n\n---\nmore", "---\nSome words: and\n\nmore words\n---\n",
      "---\ntitle: x\n",
      "----\ntitle: x\n----\n", " ---\ntitle: x\n---", "---\n---\n",
    ])
  func rulers(_ text: String) {
    #expect(FrontMatter(Array(text.utf8).span) == nil)
  }

  @Test("a title that the first heading says too stands once")
  func sameTitle() {
    let page = ConvertedPage(markdown: "---\ntitle: Salt and Sea\n---\n# Salt  and sea\n\nx")
    #expect(page.blocks == ["title: Salt and sea", "paragraph: x"])
  }

  @Test("a source is found again at each place of the text")
  func places() throws {
    let text = "---\ntitle: Salt\n---\nOne *two* three.\n\nFour"
    let page = ConvertedPage(markdown: text)
    let joint = try #require(page.joints.last)
    #expect(text.dropFirst(joint.source).hasPrefix("Four"))
    #expect(page.string.dropFirst(joint.text).hasPrefix("Four"))
  }
}
