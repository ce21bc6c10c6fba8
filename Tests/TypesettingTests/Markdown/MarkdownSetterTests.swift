import Articles
import AuthoredTexts
import Testing
import Typesetting

@Suite struct MarkdownSetterTests {
  private func markdown(_ source: any ByteSource, width: Int? = nil, all: Bool = false) -> String {
    let article = ArticleLoader.open(source).article
    var setter = MarkdownSetter(article, in: source, width: width, showsFurniture: all)
    var bytes: [UInt8] = []
    setter.write(article) { bytes += $0 }
    setter.end { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func markdown(_ text: String, width: Int? = nil) -> String {
    markdown(TextInMemory(text.utf8), width: width)
  }

  private func page(
    _ facts: PageFacts? = PageFacts(), width: Int? = nil, all: Bool = false,
    _ write: (inout AuthoredTextWriter) -> Void
  ) -> String {
    markdown(AuthoredText(page: facts, write), width: width, all: all)
  }

  @Test func `a title has one sign, and sections have more by their level`() {
    let text = page { text in
      text.block(.title, "The Mill")
      text.block(.heading(level: 2), "The wheel")
      text.block(.heading(level: 3), "Of oak")
      text.block(.paragraph, "It turns.")
    }
    #expect(text == "# The Mill\n\n## The wheel\n\n### Of oak\n\nIt turns.\n")
  }

  @Test func `the shallowest sections have two signs, whatever their level`() {
    let text = page { text in
      text.block(.heading(level: 1), "Shop", isFurniture: true)
      text.block(.heading(level: 3), "The wheel")
      text.block(.heading(level: 4), "Of oak")
    }
    #expect(text == "## The wheel\n\n### Of oak\n")
  }

  @Test func `links that touch are as many as the page has`() {
    let link = InlineMark.link(.address("https://a.org/"))
    let text = page { text in
      text.block(.paragraph, "onetwo", inline: [("one", link), ("two", link)])
    }
    #expect(text == "[one](https://a.org/)[two](https://a.org/)\n")
  }

  @Test func `a page that has a title only beside its text begins with it`() {
    var facts = PageFacts()
    facts.title = "The Mill # 2"
    #expect(page(facts) { $0.block(.paragraph, "It turns.") } == "# The Mill # 2\n\nIt turns.\n")
  }

  @Test func `entries have hyphens or their numbers, and what is within them is set in`() {
    let text = page { text in
      text.block(.item(number: nil), "Flour", after: "\n")
      text.block(.item(number: nil), "for the dough", indent: 2, after: "\n")
      text.block(.paragraph, "Wheat does as well.", indent: 4)
      text.block(.item(number: 9), "Salt", after: "\n")
      text.block(.item(number: 10), "Water", after: "\n")
      text.block(.item(number: 1), "Oven", after: "\n")
      text.block(.item(number: nil), "hot", indent: 3)
      text.block(.paragraph, "Bake.")
    }
    #expect(
      text == """
        - Flour
          - for the dough

            Wheat does as well.

        9. Salt
        10. Water
        1) Oven
           - hot

        Bake.

        """)
  }

  @Test func `quotations stand behind their signs, those within others behind two`() {
    let text = page { text in
      text.block(.quotation, "Bread is patience.")
      text.block(.quotation, "It is.", indent: 2)
      text.block(.paragraph, "So they said.")
    }
    #expect(text == "> Bread is patience.\n>\n> > It is.\n\nSo they said.\n")
  }

  @Test func `code stands between fences that are longer than any in it`() {
    let code = "let a = 1\n\n  ```\n\tb"
    let text = page { text in
      text.block(.code(language: CodeLanguage("swift")), code)
      text.block(.item(number: nil), "see", after: "\n")
      text.block(.code(language: nil), "x", indent: 2)
    }
    #expect(
      text == """
        ````swift
        let a = 1

          ```
        \tb
        ````

        - see

          ```
          x
          ```

        """)
  }

  @Test func `a table has a row for each of its own, with bars in cells escaped`() {
    let text = page { text in
      text.table(
        [["Pin", "a|b"], ["3", "oak"], ["4||"]], alignments: [.trailing, .centred])
      text.table([["x"], ["y"]], hasHeader: false)
    }
    #expect(
      text == """
        | Pin | a\\|b |
        | ---: | :---: |
        | 3 | oak |
        | 4 | |

        | |
        | --- |
        | x |
        | y |

        """)
  }

  @Test func `marks become signs around the words`() {
    let text = page { text in
      text.block(
        .paragraph, "The old mill of Ann, made in 1790 (or so), a`b H2O gone: see the plan.",
        inline: [
          ("old mill", .strong), ("mill", .emphasis), ("Ann,", .emphasis), ("1790 ", .highlighted),
          ("a`b", .code), ("2", .subscript), ("gone", .struck),
          ("the plan", .link(.file(path: "my plan.md", fragment: "the wheel"))),
        ])
    }
    #expect(
      text == """
        The **old _mill_** of _Ann,_ made in <mark>1790</mark> (or so), ``a`b`` H<sub>2</sub>O \
        ~~gone~~: see [the plan](my%20plan.md#the%20wheel).

        """)
  }

  @Test func `signs of emphasis stand where they are signs`() {
    let text = page { text in
      text.block(
        .paragraph, "un(fit)ted, bold: so, note:text, “中文”中",
        inline: [("(fit)", .strong), ("bold: ", .strong), ("note:", .strong), ("“中文”", .strong)])
    }
    #expect(text == "un(**fit**)ted, **bold:** so, **note**:text, **“中文**”中\n")
  }

  @Test func `links lead to places, addresses and titles, and pictures are pictures`() {
    let text = page { text in
      text.block(
        .paragraph, "See here, there, Old Mills, [a mill], https://a.org/b_c and the [x].",
        inline: [
          ("here", .link(.place(name: "a b"))), ("there", .link(.address("https://b.org/(x"))),
          ("Old Mills", .link(.title("Mills", heading: "Of old"))), ("[a mill]", .image),
          ("[a mill]", .link(.file(path: "mill.png", fragment: nil))),
        ])
    }
    #expect(
      text == """
        See [here](#a%20b), [there](<https://b.org/(x>), [[Mills#Of old|Old Mills]], \
        ![a mill](mill.png), <https://a.org/b_c> and the [x].

        """)
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("1. no entry", "1\\. no entry"),
    ("- no entry", "\\- no entry"), ("> no quotation", "\\> no quotation"),
    ("--- ---", "\\--- ---"), ("2 * 3 * 4", "2 * 3 * 4"), ("*no stress*", "\\*no stress\\*"),
    ("snake_case", "snake_case"), ("_no_ stress", "\\_no\\_ stress"),
    ("a < b <c>", "a < b \\<c>"), ("AT&T &amp; co", "AT&T \\&amp; co"),
    ("[x](y) and [z]", "\\[x](y) and \\[z]"), ("see [z] there", "see [z] there"),
    ("`no code`", "\\`no code\\`"), ("~~kept~~", "\\~\\~kept\\~\\~"),
    ("ends in \\", "ends in \\\\"),
    ("[[No Title]]", "\\[\\[No Title]]"), ("$5 to $10", "$5 to $10"), ("$x$", "\\$x\\$"),
    ("#1 of all", "#1 of all"), ("| a | b |", "\\| a | b |"), ("1.5 m", "1.5 m"),
  ])
  func `text is escaped where it would be a sign`(_ text: String, _ markdown: String) {
    let written = page { $0.block(.paragraph, text) }
    #expect(written == markdown + "\n")
  }

  @Test func `a line that its author has broken ends in a backslash`() {
    #expect(
      page { $0.block(.paragraph, "Roses are red,\n# and so on") }
        == "Roses are red,\\\n\\# and so on\n")
    let poem = """
      The Mill on the Pond

      It stands at the water, and nobody has ground a grain in it for a hundred years or more, say some.

      Turn, wheel,
      turn and stand

      """
    #expect(markdown(poem).hasSuffix("\n\nTurn, wheel,\\\nturn and stand\n"))
  }

  @Test func `notes and notices have their signs, and labels that nobody sees are left out`() {
    let text = page { text in
      text.block(
        .notice, "Warning: Mind the wheel.", inline: [("Warning:", .strong)])
      text.block(.notice, "It turns.")
      text.block(.notice, "Of oak: It is old.", inline: [("Of oak:", .strong)])
      text.block(
        .paragraph, "See the note[^a] and [the plan][p].",
        inline: [
          ("[^a]", .link(.place(name: "^a"))), ("^", .sign(of: nil)),
          ("[p]", .sign(of: nil)),
          ("the plan", .link(.file(path: "plan.md", fragment: nil))),
        ])
      text.block(
        .note, "[a] Nobody knows.",
        inline: [("[a]", .place(name: "^a")), ("[a]", .strong)])
      text.block(.note, "Or who.")
    }
    #expect(
      text == """
        > [!WARNING]
        > Mind the wheel.
        >
        > It turns.

        > [!NOTE] Of oak
        > It is old.

        See the note[^a] and \\[[the plan](plan.md)].

        [^a]: Nobody knows.

            Or who.

        """)
  }

  @Test func `furniture of a page is left out unless all is wanted`() {
    func write(_ text: inout AuthoredTextWriter) {
      text.block(.paragraph, "Home | Shop", isFurniture: true)
      text.block(.paragraph, "It turns.")
    }
    #expect(page(all: false, write) == "It turns.\n")
    #expect(page(all: true, write) == "Home | Shop\n\nIt turns.\n")
  }

  @Test func `a paragraph is one line, or is broken at a width where no sign comes first`() {
    let words = "one two three 4. five six"
    #expect(page { $0.block(.paragraph, words) } == words + "\n")
    #expect(
      page(width: 14) { $0.block(.paragraph, words) } == "one two three 4.\nfive six\n")
    #expect(
      page(width: 10) { $0.block(.quotation, "one two three") } == "> one two\n> three\n")
  }

  @Test func `titles of other articles are links to them`() {
    let text = markdown(Sample.related)
    #expect(text.contains("Related Article [[Wool and Its Enemies]]\n"))
    #expect(text.contains("\n\n[[Tea or Coffee?]]\n\n"))
  }

  @Test func `what marks an entry in the text is written once`() {
    let text = markdown(Sample.entries)
    #expect(text.contains("1. It is warm even when it has become wet in the rain\n10) It lasts\n"))
    #expect(text.contains("\n\n- and it is not dear"))
    #expect(text.contains("\n\n- Itching at the neck in the first days of its use\n- Moths\n"))
  }

  @Test func `controls are made visible, and no sequence is left`() {
    let text = markdown(Sample.controls)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    #expect(text.contains("␛"))
  }

  @Test func `every letter of a text is in its Markdown, however it is loaded`() {
    for text in Sample.texts where text != Sample.related {
      let source = TextInMemory(text.utf8)
      let letters = markdown(source).filter(\.isLetter)
      #expect(letters == PrintableText(text).string.filter(\.isLetter))
    }
  }

  @Test func `a long line of many pieces is one paragraph`() {
    let words = String(repeating: "grain and mill ", count: 8_000)
    let text = markdown("The Mill\n\n" + words + "\n")
    #expect(text.split(separator: "\n").map(\.count).max() ?? 0 >= words.count - 1)
  }
}
