import Testing

@testable import Articles

@Suite struct DialectTests {
  private func dialect(_ text: String) -> Dialect {
    TextProfile(of: Array(text.utf8).span).dialect
  }

  @Test func `an article without marks has the plain dialect`() {
    #expect(dialect("Tea\n\nHow to make it\n\n- water\n- leaves\n\nAt 3 # and a half.").isPlain)
  }

  @Test func `comments in a script are no headings`() {
    let script = "#!/bin/sh\n# Sets the clock.\nset -e\n\n# Once a day\nclock --set\n"
    #expect(dialect(script).headingSign == nil)
  }

  @Test func `glosses behind an equals sign are no headings`() {
    #expect(dialect("Words\n\n= a gloss\n\ntext\n\n= another gloss\n\n").headingSign == nil)
  }

  @Test func `one line above a ruler is no style of headings`() {
    #expect(dialect("Some words\n\nA line\n------\n\nMore words.\n").underlines.isEmpty)
  }

  @Test func `a table's ruler underlines no heading`() {
    let table =
      "Name    Size\n------------\nbrig    40 m\n\nName    Crew\n------------\nbrig    12\n"
    #expect(dialect(table).underlines.isEmpty)
  }

  @Test func `a letterhead has two lines or more with something at both ends`() {
    let memo = "Mole Office            M. Keel\nMemo 4                 May 1999\n\n"
    #expect(dialect(memo + "                              On Whistles\n\nText.\n").hasLetterhead)
    #expect(!dialect(memo + "On Whistles\n\nText.\n").hasLetterhead)
  }

  @Test func `a code block may hold what looks like headings`() {
    let text = "# T\n\n```\n# no\n\n# no\n```\n\n# yes\n\nwords\n"
    #expect(
      picture(text) == [
        "title: T", "fence: ```", "preformatted: # no", "preformatted: # no", "fence: ```",
        "heading 1: # yes", "paragraph: words",
      ])
  }

  @Test func `comments in code do not outnumber headings`() {
    let code = "```sh\n# one\n# two\nrun\n# three\nrun\n```\n"
    #expect(dialect("# T\n\n\(code)\n## A\n\nwords\n\n\(code)").headingSign == 0x23)
  }

  @Test func `chapters are on one level, whatever follows them`() {
    let prose = Prose.paragraph(300)
    let book =
      "A Book\n\nCHAPTER I\n\nThe Ford\n\n\(prose)\n\nCHAPTER II\n\n\(prose)\n\nCHAPTER III\n\n"
    let levels = blocks(of: Array((book + prose).utf8)).compactMap(\.headingLevel)
    #expect(levels == [1, 1, 1])
  }

  @Test func `a manual page has its sections at the margin`() {
    let page = """
      SAIL(7)          Rigging          SAIL(7)

      NAME
             sail - catch the wind

      SEE ALSO
             mast(7)

      harbour 2         May 1999         SAIL(7)
      """
    #expect(
      picture(page) == [
        "title: SAIL(7)", "heading 1: NAME", "preformatted: sail - catch the wind",
        "heading 1: SEE ALSO", "preformatted: mast(7)",
        "navigation: harbour 2         May 1999    ",
      ])
  }

  @Test func `what newsboat writes has a head, and a list of addresses at its end`() {
    let article = """
      Feed: Quay News
      Title: The pier is open
      Author: Ada Keel
      Date: Mon, 02 Nov 2026 10:00:00 +0000
      Link: https://quay.example/pier
       \u{20}
      The pier[1] is open.
       \u{20}
      [image 2]
       \u{20}
      Links:\u{20}
      [1]: https://quay.example/plan (link)
      [2]: https://quay.example/pier.png (image)
      """
    #expect(
      picture(article) == [
        "navigation: Feed: Quay News", "title: The pier is open", "byline: Author: Ada Keel",
        "navigation: Date: Mon, 02 Nov 2026 10:00:0",
        "navigation: Link: https://quay.example/pie", "paragraph: The pier[1] is open.",
        "navigation: [image 2]", "paragraph: Links:",
        "preformatted: [1]: https://quay.example/plan",
        "preformatted: [2]: https://quay.example/pier",
      ])
    #expect(dialect(article).linkNumbers == .behind)
    #expect(dialect("Title: The pier\nAuthor: Ada\n\nText[1].\n").mailHeadEnd == nil)
  }

  @Test func `neomutt writes its status above the head of a letter`() {
    let letter = """
      -N  - 12/312: Ada Keel          The pier             -- (all)

      From ada@quay.example Mon Nov  2 10:00:00 2026
      From: Ada Keel <ada@quay.example>
      Subject: The pier

      It is open.
      """
    #expect(
      picture(letter) == [
        "navigation: -N  - 12/312: Ada Keel        ",
        "navigation: From ada@quay.example Mon Nov ", "byline: From: Ada Keel <ada@quay.examp",
        "title: The pier", "paragraph: It is open.",
      ])
    #expect(dialect("- 1/2 of the crew (all)\n\nFrom: a\nTo: b\n\n").mailHeadEnd == nil)
  }
}
