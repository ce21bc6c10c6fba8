import Testing

@testable import Typesetting

@Suite struct PreformattedTests {
  @Test func `tabs are set to every eighth column`() {
    #expect(
      bodyPicture("salt\t3\t1.20\nrye bread\t12\t3.00\n", measure: 40) == """
        salt    3       1.20
        rye bread       12      3.00
        """)
  }

  @Test func `indents are kept`() {
    #expect(
      bodyPicture("    let x  =  1\n      go(x)\n", measure: 40) == """
            let x  =  1
              go(x)
        """)
  }

  @Test func `a line that is too long is broken and loses nothing`() {
    #expect(bodyPicture("salt\t3\t1.20\n", measure: 12) == "salt    \n3       1.20")
  }
}
