import Testing

@testable import Markup

@Suite("The converter of pages")
struct PageConverterTests {
  @Test("a page without a byte has no text")
  func empty() {
    #expect(ConvertedPage("").text.isEmpty)
  }

  @Test("white space between words is one space, and blocks stand apart")
  func paragraphs() {
    let page = ConvertedPage("<p>One\n  <b>two</b>\tthree </p>\n<p> four<br>five<p>six")
    #expect(page.string == "One two three\n\nfour\nfive\n\nsix")
    #expect(page.blocks == ["paragraph: One two three", "paragraph: four\nfive", "paragraph: six"])
    #expect(page.inlines == ["strong: two"])
  }

  @Test("two line breaks in a row end a paragraph")
  func breaks() {
    #expect(ConvertedPage("<p>a<br>\n<br>b").blocks == ["paragraph: a", "paragraph: b"])
  }

  @Test("headings have their level")
  func headings() {
    let page = ConvertedPage("<h1>One</h1><h3>Three <i>x</i></h3>text")
    #expect(page.blocks == ["heading 1: One", "heading 3: Three x", "paragraph: text"])
  }

  @Test(
    "what a page has beside the words of a heading is furniture",
    arguments: [
      ("Tea<a href='#t'>¶</a>", ["heading 2: Tea", "paragraph furniture: ¶"]),
      ("<a href='#t'>§</a>Tea", ["paragraph furniture: §", "heading 2: Tea"]),
      ("Tea <a href='e?t'>[edit]</a>", ["heading 2: Tea", "paragraph furniture:  [edit]"]),
      (
        "Tea<span>[<a href='e'>edit</a> | <a href='s'>source</a>]</span>",
        ["heading 2: Tea", "paragraph furniture: [edit | source]"]
      ),
      ("Tea[<a href='#note'>1</a>]", ["heading 2: Tea[1]"]),
      ("list[int]", ["heading 2: list[int]"]),
      ("Trait Tea&nbsp;", ["heading 2: Trait Tea", "paragraph furniture: \u{A0}"]),
      ("<a href='#c'>#</a>", ["heading 2: #"]),
      ("<a href='#t'>Tea</a>", ["heading 2: Tea"]),
    ])
  func headingSigns(_ heading: String, _ blocks: [String]) {
    #expect(ConvertedPage("<h2>\(heading)</h2>").blocks == blocks)
  }

  @Test("entries of lists have their numbers, and lists in lists more columns before them")
  func lists() {
    let page = ConvertedPage(
      "<ol start=3><li>three<li>four<ul><li>a<li><p>b<p>c</ul><li value=9>nine</ol>")
    #expect(
      page.blocks == [
        "item 3: three", "item 4: four", "item +3: a", "item +3: b", "paragraph +5: c",
        "item 9: nine",
      ])
    #expect(page.string.hasPrefix("three\nfour\na\n\nb\n\nc"))
  }

  @Test("a list that counts down has the numbers that it begins with")
  func reversed() {
    #expect(
      ConvertedPage("<ol reversed start=2><li>x<li>y</ol>").blocks == ["item 2: x", "item 1: y"])
  }

  @Test("a term stands before what explains it")
  func definitions() {
    #expect(
      ConvertedPage("<dl><dt>Tea<dt>Chai<dd>A drink.<dd><p>A plant.</dl>").blocks
        == ["term: Tea", "term: Chai", "paragraph +4: A drink.", "paragraph +4: A plant."])
  }

  @Test("a quotation within a quotation has more columns before it")
  func quotations() {
    #expect(
      ConvertedPage("<blockquote><p>a<blockquote>b</blockquote></blockquote>").blocks
        == ["quotation: a", "quotation +2: b"])
  }

  @Test("code keeps its white space and loses empty lines at both ends")
  func code() {
    let page = ConvertedPage(
      "<pre class='language-c'>\n\n  if (a)\r\n\t{ <b>b</b> }  \n\n</pre>x<pre><code class=lang-d>d</code></pre>"
    )
    #expect(
      page.blocks == ["code c:   if (a)\n\t{ b }  ", "paragraph: x", "code d: d"])
  }

  @Test("blocks within code are lines of it")
  func linesOfCode() {
    #expect(
      ConvertedPage("<pre><div>a</div><div> b</div></pre>").blocks == ["code: a\n b"])
  }

  @Test("links lead to places, files and addresses, and nowhere for a program")
  func links() {
    let page = ConvertedPage(
      """
      <p><a href="#a%20b">1</a> <a href="x%20y.html?q#z">2</a> <a href=" https://e.org/\n">3</a>
      <a href="javascript:x()">4</a> <a href="//e.org/h">5</a> <a>6</a>
      """)
    #expect(
      page.inlines == [
        "place #a b: 1", "file x y.html#z: 2", "address https://e.org/: 3",
        "address https://e.org/h: 5",
      ])
  }

  @Test("the base of a page makes addresses of its relative links")
  func base() {
    let page = ConvertedPage("<base href=https://e.org/a/b.html><a href=../c?d#e>x</a>")
    #expect(page.inlines == ["address https://e.org/c?d#e: x"])
  }

  @Test(
    "links from the root count from the best address of the page, in whatever order it gives several",
    arguments: [
      (["url"], "address https://u.org/c: x"),
      (["url", "style"], "address https://u.org/c: x"),
      (["url", "style", "canonical"], "address https://e.org/c: x"),
      (["canonical", "style", "url"], "address https://e.org/c: x"),
      (["data"], "address https://d.org/c: x"), (["data", "url"], "address https://u.org/c: x"),
      (["url", "data"], "address https://u.org/c: x"), (["style"], "file /c: x"),
    ])
  func ownAddress(elements: [String], link: String) {
    let all = [
      "url": "<meta property=og:url content=https://u.org/a/b>",
      "style": "<link rel=stylesheet href=/style.css>",
      "canonical": "<link rel=canonical href=https://e.org/a/b>",
      "data": """
      <script type=application/ld+json>{"@type": "Article", "url": "https://d.org/a"}</script>
      """,
    ]
    let page = ConvertedPage(elements.compactMap { all[$0] }.joined() + "<p><a href=/c>x</a>")
    #expect(page.inlines == [link])
  }

  @Test("places are named by id and by the name of a link")
  func places() {
    #expect(
      ConvertedPage("<h2 id=a>\u{e9}x</h2><a name=b></a><p>y").inlines
        == ["place a: \u{e9}", "place b: y"])
  }

  @Test("an image is shown by its words and leads to its address")
  func images() {
    let page = ConvertedPage(
      "<img src=a.png alt='A cat'><img alt=''><a href=b><img src=c alt=d></a><img width=1 alt=e>")
    #expect(page.string == "[A cat][d]")
    #expect(
      page.inlines == [
        "image: [A cat]", "file a.png: [A cat]", "file b: [d]", "image: [d]",
      ])
  }

  @Test("formatting that no tag has ended goes on in the next paragraph")
  func misnested() {
    let page = ConvertedPage("<p>a<b>b<p>c</b>d<i>e<p>f</i>")
    #expect(page.blocks == ["paragraph: ab", "paragraph: cde", "paragraph: f"])
    #expect(page.inlines == ["strong: b", "strong: c", "emphasis: e", "emphasis: f"])
  }

  @Test("readings stand in brackets behind their characters")
  func ruby() {
    #expect(
      ConvertedPage("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>").string == "漢字(かんじ)")
  }

  @Test("buttons, choices and hidden words are furniture and part no sentence")
  func asides() {
    let page = ConvertedPage(
      "<p>One <button>Copy</button>two <select><option>a<option>b</select>three<p>four")
    #expect(
      page.blocks == [
        "paragraph: One two three", "paragraph furniture: Copy", "paragraph furniture: a",
        "paragraph furniture: b", "paragraph: four",
      ])
  }

  @Test("a line between parts is drawn once, and not at the ends")
  func rulers() {
    #expect(
      ConvertedPage("<hr>a<hr><hr>b<hr>").blocks == [
        "paragraph: a", "ruler: * * *", "paragraph: b",
      ])
  }

  @Test("scripts, styles and templates are no text")
  func skipped() {
    #expect(
      ConvertedPage("a<script>b<p></script><style>c</style><template>d<p>e</template>f").string
        == "af")
  }

  @Test("a page says who wrote it, where it is and in which language")
  func facts() {
    let facts = ConvertedPage(
      """
      <html lang=de><title> A &amp;\n B </title><meta name=author content='Jo  Doe'>
      <meta property=og:url content=https://e.org/x><meta property=article:published_time content=2024-05-06>
      """
    ).facts
    #expect(facts.title == "A & B")
    #expect(facts.author == "Jo Doe")
    #expect(facts.address == "https://e.org/x")
    #expect(facts.date == "2024-05-06")
    #expect(facts.language == "de")
  }

  @Test("JSON-LD says who wrote a page and when, even where it is written badly")
  func linkedData() {
    let facts = ConvertedPage(
      """
      <meta name=author content=admin><script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Mill"},
       {"@type": ["NewsArticle"], "headline": "A &amp; B", "datePublished": "2024-05-06T07:08Z",
       "author": [{"@type": "Person", "name": "Jo Doe"}, "Al Poe",], "description": "two
      lines", </script><p>x
      """
    ).facts
    #expect(facts.author == "Jo Doe, Al Poe")
    #expect(facts.date == "2024-05-06T07:08Z")
    #expect(facts.site == "The Mill")
    #expect(facts.title == "A & B")
    #expect(facts.description == "two lines")
  }

  @Test("quoted words stand between the marks of the language")
  func quotationMarks() {
    #expect(
      ConvertedPage("<p>a <q>b <q>c</q></q>").string == "a \u{201C}b \u{2018}c\u{2019}\u{201D}")
    #expect(ConvertedPage("<html lang=de-AT><p><q>b</q>").string == "\u{201E}b\u{201C}")
  }

  @Test("in XHTML a tag that closes itself is closed")
  func xhtml() {
    let page = ConvertedPage("<p><a id='x'/>a <b/>c<![CDATA[<d>]]></p><script/>e", isXML: true)
    #expect(page.string == "a c<d>\n\ne")
    #expect(page.inlines == ["place x: a"])
  }
}
