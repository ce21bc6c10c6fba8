import Testing

@testable import Articles

/// Holds lists of addresses to being read as the programs write them that dump pages.
@Suite struct NumberedAddressesTests {
  private func list(_ text: String, isWhole: Bool = true) -> NumberedAddresses? {
    NumberedAddresses(tail: Array(text.utf8).span, isWhole: isWhole)
  }

  private func isDump(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ReferenceRule.isUsed(in: bytes.span)
  }

  @Test func `lynx and elinks number their lines`() {
    let list = list(
      """
         See [1]this.

      References

         1. https://a.example/
         2. file:///usr/share/doc/x.html#y

         Hidden links:
        13. mailto:jo@a.example
      """)
    #expect(list?[1] == "https://a.example/")
    #expect(list?[2] == "file:///usr/share/doc/x.html#y")
    #expect(list?[13] == "mailto:jo@a.example")
    #expect(list?[3] == nil)
  }

  @Test func `w3m has numbers in brackets`() {
    let list = list(
      "[1]See this.\n\nReferences:\n\n[1] https://a.example/\n[2] https://b.example/\n")
    #expect(list?[2] == "https://b.example/")
  }

  @Test func `newsboat says what each is`() {
    let list = list("A pier[1].\n\nLinks: \n[1]: https://a.example/pier (link)\n")
    #expect(list?[1] == "https://a.example/pier")
  }

  @Test(arguments: [
    "", "References\n\n1. Keel, M. Ships and ropes.\n", "1. https://a.example/\n",
    "The References\n\n1. https://a.example/\n", "References\n\n1. https\n",
    "References\n\nSome words.\n\n1. https://a.example/\n",
  ])
  func `any other list is none`(text: String) { #expect(list(text) == nil) }

  @Test func `the end of a long list is enough`() {
    #expect(list("9. https://a.example/9\n10. https://a.example/10\n", isWhole: false)?[10] != nil)
  }

  @Test func `one number and its list make a dump`() {
    let text = "   See [1]this page.\n\nReferences\n\n   1. https://a.example/\n"
    #expect(isDump(text))
    let note = "See this[1] page, and [1]that.\n\nReferences\n\n1. Keel, M. Ships.\n"
    #expect(!isDump(note))
  }
}
