import Testing

@testable import Articles

@Suite struct ReferenceFinderTests {
  private func references(
    _ text: String, _ kinds: ReferenceKinds, as kind: Block.Kind = .paragraph
  ) -> [Reference] {
    let bytes = Array(text.utf8)
    let block = Block(kind, 100..<(100 + bytes.count))
    return ReferenceFinder(kinds).references(in: block, text: bytes.span)
  }

  private func words(_ text: String, _ kinds: ReferenceKinds) -> [String] {
    let bytes = Array(text.utf8)
    return references(text, kinds).map { reference in
      let range = (reference.range.lowerBound - 100)..<(reference.range.upperBound - 100)
      return String(decoding: bytes[range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("as Section 2.1 says", ["Section 2.1"]),
    ("Sections 3, 4.1, and 5 say so", ["Sections 3", "4.1", "5"]),
    ("see §7 and § 12.4.", ["§7", "§ 12.4"]),
    ("in Appendix A.2 or B", ["Appendix A.2", "B"]),
    ("told in section\n   4.2 of this memo", ["section\n   4.2"]),
    ("(see section 3)", ["section 3"]),
  ])
  func `sections are named by number`(_ text: String, _ expected: [String]) {
    #expect(words(text, .sections) == expected)
  }

  @Test(arguments: [
    "Section 2 of [HARBOUR]", "Section 3.1 in RFC 17", "a dissection 4", "Section four",
    "Section 2nd", "the section. 4 ships came", "appendix a cat sat on", "Section", "Section ",
  ])
  func `sections of other texts are none, nor is a number by chance`(_ text: String) {
    #expect(words(text, .sections) == [])
  }

  @Test func `each of several numbers leads to its own section`() {
    let targets = references("Sections 3, 4.1 and Appendix B", .sections).map(\.target)
    #expect(targets == [.section("3"), .section("4.1"), .section("B")])
  }

  @Test(arguments: [
    ("see tide(1), moon(3p) and chart-paper(7).", ["tide(1)", "moon(3p)", "chart-paper(7)"]),
    ("f(x), (1), 12(3) and tide(10)", []),
    ("what sail‐\n  or(1) prints", []),
  ])
  func `manual pages have the number of a chapter`(_ text: String, _ expected: [String]) {
    #expect(words(text, .manualPages) == expected)
  }

  @Test func `addresses are the numbers before the words of links`() {
    let found = references("the [5]harbour office [6] and [12]home", .addresses)
    #expect(found.map(\.target) == [.address(5), .address(12)])
  }

  @Test func `in an article of a feed the numbers stand behind the words of links`() {
    let found = references("[4] the pier[5], [6]home[12].", .addressesBehind)
    #expect(found.map(\.target) == [.address(5), .address(6), .address(12)])
    #expect(references("[5]: https://quay.example/ (link)", .addressesBehind) == [])
  }

  @Test(arguments: [
    ("3. https://quay.example/", 3), ("[14] https://quay.example/", 14),
    ("[2]: https://quay.example/ (link)", 2),
  ])
  func `a line of the list of addresses begins with its number`(_ text: String, _ number: Int) {
    #expect(ReferenceFinder.addressNumber(of: Array(text.utf8).span) == number)
  }

  @Test(arguments: ["https://quay.example/", "3 ships", "[3]ships", "3.", ""])
  func `any other line has no such number`(_ text: String) {
    #expect(ReferenceFinder.addressNumber(of: Array(text.utf8).span) == nil)
  }

  @Test func `headings and furniture hold no references`() {
    #expect(references("Section 2.1", .sections, as: .heading(level: 1)) == [])
    #expect(references("Section 2.1", .sections, as: .navigation) == [])
  }

  @Test func `only the kinds that are asked for are found`() {
    #expect(words("Section 2, tide(1) and [3]moon", [.manualPages, .addresses]).count == 2)
    #expect(words("Section 2, tide(1) and [3]moon", []) == [])
  }

  @Test(arguments: [
    ("2.1 Hoisting ........ 2", "2.1 Hoisting"), ("Signals . . . . . 12", "Signals"),
    ("A Note on Knots...iv 9", nil), ("It cost 12", nil), ("Wait... 3 ships", nil),
    ("......... 7", nil),
  ])
  func `dots lead the words of a table of contents to a page`(_ text: String, _ words: String?) {
    let bytes = Array(text.utf8)
    let entry = ContentsRule.entry(bytes.span)
    #expect(entry.map { String(decoding: bytes[$0], as: UTF8.self) } == words)
  }
}
