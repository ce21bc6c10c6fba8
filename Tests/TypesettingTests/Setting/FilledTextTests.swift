import Testing

@testable import Typesetting

@Suite struct FilledTextTests {
  private func picture(_ body: String, measure: Int = 60, setting: Setting = .screen) -> String {
    FilledSample.picture(body, measure: measure, setting: setting)
  }

  @Test func `a paragraph is set again at the measure`() {
    let body = """
      Martha took the goat by its string, and both of
      them went up the stairs, of which there are
      ninety-one.

      """
    #expect(
      picture(body) == """
        Martha took the goat by its string, and both of them went up
        the stairs, of which there are ninety-one.
        """)
    #expect(
      picture(body, measure: 30) == """
        Martha took the goat by its
        string, and both of them went
        up the stairs, of which there
        are ninety-one.
        """)
  }

  @Test func `a word that a hyphen broke is one word again, and keeps the hyphen`() {
    let body = """
      Martha took the goat by its string and the light-
      house keeper followed them, ninety-one steps to
      the gallery, in the half-light of Octo-
      ber.

      """
    #expect(
      picture(body, measure: 50) == """
        Martha took the goat by its string and the light-
        house keeper followed them, ninety-one steps to
        the gallery, in the half-light of Octo-ber.
        """)
  }

  @Test func `an entry goes on below its text`() {
    let body = """
      1. Martha took the goat by its string, and both
         of them went up the stairs.
      2. It came down alone.

      """
    #expect(
      picture(body, measure: 34) == """
        1. Martha took the goat by its
           string, and both of them went
           up the stairs.
        2. It came down alone.
        """)
  }

  @Test func `code keeps its lines and its indent`() {
    let body = "    let lamp = 6\n      wait(lamp)\n\n    ring()\n"
    #expect(
      picture(body) == """
            let lamp = 6
              wait(lamp)

            ring()
        """)
  }

  @Test func `a table keeps its columns`() {
    let body = "Month      Lamps     Fog\nJanuary       40       3\nFebruary      37      11\n"
    #expect(
      picture(body) == """
        Month      Lamps     Fog
        January       40       3
        February      37      11
        """)
  }

  @Test func `verse keeps its lines`() {
    let body =
      "      Light the lamp, my Mary,\n        Light it by and by,\n      One is in the sky.\n"
    #expect(
      picture(body) == """
              Light the lamp, my Mary,
                Light it by and by,
              One is in the sky.
        """)
    #expect(
      picture("Light the lamp, my Mary,\nLight it by and by,\nOne is in the sky.\n") == """
        Light the lamp, my Mary,
        Light it by and by,
        One is in the sky.
        """)
  }

  @Test func `quoted mail keeps its lines and its marks`() {
    let body = """
      > The oil has been ordered and will be with you
      > as soon as the ferry goes again.
      I have seen it go.

      """
    let picture = picture(body, setting: .faithful)
    #expect(picture.contains("> The oil has been ordered and will be with you\n"))
    #expect(picture.contains("> as soon as the ferry goes again.\n"))
    #expect(picture.hasSuffix("\nI have seen it go."))
  }

  @Test func `a drawing and a ruler keep their lines`() {
    let body = """
      +--------+--------+
      |  knot  |  hand  |
      +--------+--------+

      ------------------------------------------------

      """
    #expect(picture(body) + "\n" == body)
  }

  @Test func `a deep indent is kept as long as the line has room beside it`() {
    let body = "                              -- M. Quill\n"
    #expect(picture(body) + "\n" == body)
    #expect(picture(body, measure: 40) == "-- M. Quill")
  }

  @Test(arguments: [20, 47, 80])
  func `nothing is lost for a pipe`(_ measure: Int) {
    let body = """
      Martha took the goat by its string and the light-
      house keeper followed them with the-

        -n    the  lamp   and  many  other  things  of
              no great importance
      o---o---o  fog
      > so be it,
      said she

      """
    let shown = picture(body, measure: measure, setting: .faithful)
    #expect(shown.filter { !$0.isWhitespace } == body.filter { !$0.isWhitespace })
  }
}
