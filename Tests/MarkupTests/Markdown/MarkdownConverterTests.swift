import Articles
import Testing

@testable import Markup

@Suite("The converter of Markdown")
struct MarkdownConverterTests {
  @Test("a text without a byte has no text")
  func empty() {
    #expect(ConvertedPage(markdown: "").text.isEmpty)
    #expect(ConvertedPage(markdown: "\n\n").text.isEmpty)
  }

  @Test("paragraphs, quotations and rulers are blocks")
  func blocks() {
    let page = ConvertedPage(markdown: "One\ntwo\n\n> three\n> four\n\n---\n\nfive\\\nsix")
    #expect(
      page.blocks == [
        "paragraph: One two", "quotation: three four", "ruler: * * *", "paragraph: five\nsix",
      ])
  }

  @Test("headings have their levels, and the names that links call them by")
  func headings() {
    let page = ConvertedPage(markdown: "# One\n\n## Two *x*\n\n# Three\n\nTwo x\n-----\n")
    #expect(
      page.blocks == ["heading 1: One", "heading 2: Two x", "heading 1: Three", "heading 2: Two x"])
    #expect(
      page.inlines == [
        "place one: O", "place two-x: T", "emphasis: x", "place three: T", "place two-x-1: T",
      ])
  }

  @Test(
    "the first heading is the title where it is the only one of the first level",
    arguments: [
      ("# One\n\n## Two", "title: One"),
      ("[![b](b.svg)](c)\n\nOne\n===\n\n## Two", "paragraph: [b]"),
      ("# One\n\n# Two", "heading 1: One"), ("## One\n\n# Two", "heading 2: One"),
      ("> # One\n\ntwo", "heading 1: One"),
    ])
  func title(_ text: String, _ first: String) {
    let page = ConvertedPage(markdown: text)
    #expect(page.blocks.first == first)
    #expect(page.blocks.contains("title: One") == (first == "title: One" || text.hasPrefix("[")))
  }

  @Test(
    "entries of lists have their numbers and tasks, and lists in lists more columns before them")
  func lists() {
    let page = ConvertedPage(
      markdown: "3. three\n4. four\n   - a\n   - b\n\n- [ ] open\n- [x] done *now*\n- [y] no task")
    #expect(
      page.blocks == [
        "item 3: three", "item 4: four", "item +3: a", "item +3: b", "item: ☐ open",
        "item: ☑ done now", "item: [y] no task",
      ])
    #expect(page.string == "three\nfour\na\nb\n☐ open\n☑ done now\n[y] no task")
  }

  @Test("entries with empty lines between them stand apart")
  func looseLists() {
    let page = ConvertedPage(markdown: "- a\n\n  b\n\n- c")
    #expect(page.blocks == ["item: a", "paragraph +2: b", "item: c"])
    #expect(page.string == "a\n\nb\n\nc")
  }

  @Test(
    "code keeps its lines, and has a language where its fence names one",
    arguments: [
      ("```rust,ignore\na\n\n  b\n```", "code rust: a\n\n  b"), ("    a\n      b", "code: a\n  b"),
      ("~~~ {.python .x}\na\n~~~", "code python: a"),
      ("```{r setup}\nx <- 1\n```", "code r: x <- 1"),
      ("- ```sh\n  a\n    b\n  ```", "code sh +2: a\n  b"), ("```\nnever ends", "code: never ends"),
    ])
  func code(_ text: String, _ block: String) {
    #expect(ConvertedPage(markdown: text).blocks == [block])
  }

  @Test("words are strong, stressed, struck, code, links and pictures")
  func inlines() {
    let page = ConvertedPage(
      markdown: """
        **a** _b_ ~~c~~ `d` [e](f.md#g) <https://h.example/> www.i.example [j][k] \
        ![l](m.png) [n](#o "title")

        [k]: /q "r"
        """)
    #expect(page.blocks == ["paragraph: a b c d e https://h.example/ www.i.example j [l] n"])
    #expect(
      page.inlines == [
        "strong: a", "emphasis: b", "struck: c", "code: d", "file f.md#g: e",
        "address https://h.example/: https://h.example/",
        "address http://www.i.example: www.i.example", "file /q: j", "image: [l]",
        "file m.png: [l]", "place #o: n",
      ])
  }

  @Test(
    "links to titles lead to texts and to headings in them",
    arguments: [
      ("[[Salt]]", "article [[Salt]]: Salt"),
      ("[[Salt#The sea]]", "article [[Salt#The sea]]: Salt#The sea"),
      ("[[Salt|sea]]", "article [[Salt]]: sea"), ("[[#The sea]]", "place #the-sea: #The sea"),
    ])
  func titleLinks(_ text: String, _ link: String) {
    #expect(ConvertedPage(markdown: "See \(text), and go.").inlines == [link])
  }

  @Test(
    "a condition of a shell is no link to a title",
    arguments: ["[[ -f x ]]", "[[]]", "[[a]", "[[a\n\nb]]"])
  func noTitleLinks(_ text: String) {
    #expect(ConvertedPage(markdown: text).inlines.isEmpty)
  }

  @Test("rows of tables have cells, and columns what the second line says")
  func tables() throws {
    let page = ConvertedPage(
      markdown: "| Name | Many | Mid |\n|:--|--:|:-:|\n| a | 1 | *x* |\n| `b` | 22 |\n")
    #expect(page.blocks == ["header: Name\tMany\tMid", "row: a\t1\tx", "row: b\t22"])
    let shape = try #require(page.shapes.first)
    #expect(shape.columns.map(\.alignment) == [.leading, .trailing, .centred])
    #expect(shape.columns.map(\.name) == ["Name", "Many", "Mid"])
  }

  @Test("a table of one column is one too")
  func narrowTable() {
    #expect(ConvertedPage(markdown: "| a |\n|---|\n| b |").blocks == ["header: a", "row: b"])
  }

  @Test("HTML within counts as in a page")
  func html() {
    let page = ConvertedPage(
      markdown: """
        <p align="center"><img src="a.png" alt="Logo"></p>

        <details>
        <summary>More</summary>

        Some *text* and <b>bold</b> H<sub>2</sub>O<br>next

        </details>

        after <!-- a remark -->
        """)
    #expect(
      page.blocks == [
        "paragraph: [Logo]", "paragraph: More", "paragraph: Some text and bold H2O\nnext",
        "paragraph: after",
      ])
    #expect(page.inlines.contains("strong: bold") && page.inlines.contains("subscript: 2"))
  }

  @Test(
    "a tag that HTML does not have is words",
    arguments: ["Vec<T> and <name>", "<file> is a place", "a <script> tag", "a <title>"])
  func unknownTags(_ text: String) {
    #expect(ConvertedPage(markdown: "See \(text) here.").string == "See \(text) here.")
  }

  @Test(
    "HTML that does not end takes nothing from what follows",
    arguments: [
      "<b>x", "<div hidden>x", "<script>x</script><div style='display:none'>", "<svg><g>x",
      "<template>x", "<title>x", "<select><option>x", "<table><tr><td>x",
    ])
  func openTags(_ html: String) {
    let page = ConvertedPage(markdown: "\(html)\n\nSome words.\n\n- more")
    #expect(page.blocks.suffix(2) == ["paragraph: Some words.", "item: more"])
    #expect(!page.inlines.contains("strong: Some words."))
  }

  @Test("a quotation with a sign is a notice, which is called by it")
  func notices() {
    let page = ConvertedPage(
      markdown:
        "> [!WARNING]\n> Take *care*.\n>\n> And more.\n\n> [!tip] Try this\n> Now.\n\n> [!NOTE")
    #expect(
      page.blocks == [
        "notice: Warning: Take care.", "notice: And more.", "notice: Try this: Now.",
        "quotation: [!NOTE",
      ])
  }

  @Test("notes stand where they are written, and lead there from where they are called")
  func notes() {
    let page = ConvertedPage(
      markdown:
        "One[^1] and two[^b], three[^c].\n\n[^1]: The *note*.\n\n[^b]: Another\n\n    of two.")
    #expect(
      page.blocks == [
        "paragraph: One[^1] and two[^b], three[^c].", "note: [1] The note.", "note: [b] Another",
        "note: of two.",
      ])
    #expect(
      page.inlines == [
        "place #^1: [^1]", "sign: ^", "place #^b: [^b]", "sign: ^", "place ^1: [", "strong: [1]",
        "emphasis: note", "place ^b: [", "strong: [b]",
      ])
  }

  @Test
  func `A formula of its own is a paragraph, or lines of code where only its source is exact`() {
    let page = ConvertedPage(
      markdown: #"""
        From $$x_1 = 2$$ follows

        $$
        \begin{matrix}
        a & b
        \end{matrix}
        $$

        - one $$x$$

        | a | b |
        |---|---|
        | $$x^2$$ y | $|z|$ |

        ```math
        \frac{1}{2}
        ```

        ```math
        x_q
        ```
        """#)
    #expect(
      page.blocks == [
        "paragraph: From", "paragraph: x₁ = 2", "paragraph: follows",
        "code tex: \\begin{matrix}\na & b\n\\end{matrix}", "item: one", "paragraph +2: x",
        "header: a\tb", "row: x² y\t$", "paragraph: ½", "code math: x_q",
      ])
  }

  @Test("formulas are kept from emphasis, and read as signs where that is exact")
  func formulas() {
    let page = ConvertedPage(markdown: "Let $a_1 * b_2$ and $\\alpha^2$ be *so*; $5 to $10.")
    #expect(page.inlines.filter { $0.hasPrefix("emphasis") } == ["emphasis: so"])
    #expect(page.string.contains("α²") && page.string.hasSuffix("$5 to $10."))
  }
}
