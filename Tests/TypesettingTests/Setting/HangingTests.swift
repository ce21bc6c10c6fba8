import Testing

@testable import Typesetting

@Suite struct HangingTests {
  private func entries(_ text: String, measure: Int, setting: Setting = .screen) -> String {
    let picture = bodyPicture("So.\n\n" + text, measure: measure, setting: setting)
    return picture.split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  @Test func `entries hang below their words`() {
    #expect(
      entries("1. salt and pepper and rye\n2. tea\n", measure: 16) == """
        1. salt and
           pepper and
           rye
        2. tea
        """)
    #expect(
      entries("10) salt and pepper\n11) tea\n", measure: 12) == "10) salt and\n    pepper\n11) tea")
    #expect(entries("- salt and pepper\n- tea\n", measure: 12) == "- salt and\n  pepper\n- tea")
  }

  @Test func `an indent that takes more than a third of the measure is left out`() {
    #expect(
      entries("10) salt and pepper\n11) tea\n", measure: 11) == "10) salt\nand pepper\n11) tea")
  }

  @Test func `benefits and risks bear their sign on a screen`() {
    let text = "The benefits are these:\n\n1. It is warm and dry\n2. It lasts\n"
    #expect(
      bodyPicture(text, measure: 18) == """
        The benefits are
        these:

        + 1. It is warm
             and dry
        + 2. It lasts
        """)
    #expect(
      bodyPicture("The risks may include:.\n\nMoths\nItching\nA high price\n", measure: 24) == """
        The risks may include:.

        - Moths
        - Itching
        - A high price
        """)
  }

  @Test func `a bullet of the text is not set beside a sign of ours`() {
    let text = "The benefits are these:\n\n- It is warm\n- It lasts\n"
    #expect(
      bodyPicture(text, measure: 30) == """
        The benefits are these:

        + It is warm
        + It lasts
        """)
  }

  @Test func `a pipe gets no sign`() {
    #expect(
      bodyPicture(
        "The risks may include:.\n\nMoths\nItching\nA price\n", measure: 24, setting: .faithful)
          == """
          The risks may include:.

          Moths
          Itching
          A price
          """)
  }

  @Test func `quotations are indented`() {
    #expect(
      bodyPicture("> Nobody ever regretted socks.\n", measure: 20) == """
            > Nobody ever
            regretted socks.
        """)
  }

  @Test func `a quotation in a narrow measure is not indented`() {
    #expect(bodyPicture("> Socks are warm.\n", measure: 11) == "> Socks are\nwarm.")
  }
}
