import Testing

@testable import Typesetting

@Suite struct WrappingTests {
  @Test func `words are kept whole and rows filled`() {
    #expect(
      bodyPicture("A cold bath is neither a cure nor a crime.\n", measure: 16) == """
        A cold bath is
        neither a cure
        nor a crime.
        """)
  }

  @Test func `a row may be filled to its last column`() {
    #expect(bodyPicture("salt rye tea.\n", measure: 8) == "salt rye\ntea.")
    #expect(bodyPicture("salt rye tea.\n", measure: 7) == "salt\nrye\ntea.")
  }

  @Test func `runs of white space are one space`() {
    #expect(bodyPicture("salt  and\u{B} rye\r\n", measure: 30) == "salt and rye")
  }

  @Test func `a long word is broken where the row ends`() {
    #expect(
      bodyPicture("a hottentottententen.\n", measure: 8) == """
        a
        hottento
        ttentent
        en.
        """)
  }

  @Test func `an address is broken after a slash`() {
    #expect(
      bodyPicture("https://example.org/clocks/1790/pin\n", measure: 22) == """
        https://example.org/
        clocks/1790/pin
        """)
  }

  @Test func `a soft hyphen is seen only where a row ends`() {
    #expect(
      bodyPicture("der\u{AD}ma\u{AD}to\u{AD}logist.\n", measure: 7) == """
        der\u{AD}ma\u{AD}-
        to\u{AD}-
        logist.
        """)
    #expect(
      bodyPicture("der\u{AD}ma\u{AD}tol\u{AD}ogist.\n", measure: 30)
        == "der\u{AD}ma\u{AD}tol\u{AD}ogist.")
  }

  @Test func `the hyphen of a soft hyphen needs a column`() {
    #expect(bodyPicture("salt\u{AD}water.\n", measure: 5) == "salt\u{AD}-\nwater\n.")
    #expect(bodyPicture("salt\u{AD}water.\n", measure: 4) == "salt\u{AD}\nwate\nr.")
  }

  @Test func `a no-break space keeps its words together`() {
    #expect(
      bodyPicture("It took 10\u{A0}mg of it.\n", measure: 12) == """
        It took
        10\u{A0}mg of it.
        """)
  }

  @Test func `a row may end after a hyphen or dash between letters`() {
    #expect(bodyPicture("so-called off-label use.\n", measure: 11) == "so-called\noff-label\nuse.")
    #expect(bodyPicture("an off-label use.\n", measure: 8) == "an off-\nlabel\nuse.")
    #expect(bodyPicture("salt—water.\n", measure: 6) == "salt—\nwater.")
  }

  @Test func `a row does not end after a minus or a dash before a digit`() {
    #expect(bodyPicture("it is -5 or 3-4.\n", measure: 7) == "it is\n-5 or\n3-4.")
  }

  @Test func `marks stay with their letter`() {
    #expect(bodyPicture("aaae\u{301}bbb.\n", measure: 4) == "aaae\u{301}\nbbb.")
    #expect(bodyPicture("aaae\u{301}bbb.\n", measure: 3) == "aaa\ne\u{301}bb\nb.")
  }
}
