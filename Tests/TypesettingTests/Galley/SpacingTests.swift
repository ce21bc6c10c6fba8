import Testing

@testable import Typesetting

@Suite struct SpacingTests {
  @Test func `paragraphs have one empty row between them, however many the text has`() {
    #expect(
      bodyPicture("It rained.\n\n\n\nIt rained more.\n", measure: 30) == """
        It rained.

        It rained more.
        """)
  }

  @Test func `lines that touch in a text with blank lines touch`() {
    let body =
      "It rained on the hill.\n\nIt snowed on the hill.\nNo one went there.\n\nIt thawed.\n"
    #expect(
      bodyPicture(body, measure: 30) == """
        It rained on the hill.

        It snowed on the hill.
        No one went there.

        It thawed.
        """)
  }

  @Test func `a text without blank lines gets them`() {
    let text = "Up at Six a.m. or So\nIt rained on the hill.\nIt snowed on the hill.\nIt thawed.\n"
    #expect(
      picture(text, measure: 30) == """
        Up at Six a.m. or So

        It rained on the hill.

        It snowed on the hill.

        It thawed.
        """)
  }

  @Test func `entries of a list keep together`() {
    #expect(
      bodyPicture("It takes these.\n\n- salt\n\n- rye\n\n- tea\n\nIt is easy.\n", measure: 30)
        == """
        It takes these.

        - salt
        - rye
        - tea

        It is easy.
        """)
  }

  @Test func `a notice and furniture stand apart`() {
    #expect(
      bodyPicture("It rained.\nDisclaimer: it may.\nTo top\n", measure: 30, setting: .faithful)
        == """
        It rained.

        Disclaimer: it may.

        To top
        """)
  }
}
