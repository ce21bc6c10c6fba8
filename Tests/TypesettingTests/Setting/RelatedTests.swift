import Testing

@testable import Typesetting

@Suite struct RelatedTests {
  private let inline = "Related Article Wool and Rain Wool and Rain\n\nIt rained.\n"
  private let run = "Also check Tea or Coffee? Tea or Coffee? Rye Rye To top\n"

  @Test func `a doubled title is shown once on a screen`() {
    #expect(
      bodyPicture(inline, measure: 60) == """
        Related Article Wool and Rain

        It rained.
        """)
    #expect(
      bodyPicture(run, measure: 60) == """
        Also check
        › Tea or Coffee?
        › Rye

        To top
        """
        || bodyPicture(run, measure: 60) == """
          Also check
          › Tea or Coffee?
          › Rye
          To top
          """
    )
  }

  @Test func `a doubled title is there twice in a pipe`() {
    #expect(
      bodyPicture(inline, measure: 60, setting: .faithful) == """
        Related Article Wool and Rain Wool and Rain

        It rained.
        """)
    #expect(
      bodyPicture(run, measure: 60, setting: .faithful).hasPrefix(
        """
        Also check
        Tea or Coffee? Tea or Coffee?
        Rye Rye
        """))
  }

  @Test func `a long title hangs below its words`() {
    #expect(
      bodyPicture("Also check Salt and Pepper Salt and Pepper Rye Rye\n", measure: 12) == """
        Also check
        › Salt and
          Pepper
        › Rye
        """)
  }
}
