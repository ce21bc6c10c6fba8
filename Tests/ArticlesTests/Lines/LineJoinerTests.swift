import Testing

@testable import Articles

@Suite struct LineJoinerTests {
  @Test func `a paragraph broken to fill a column is one block`() {
    let paragraphs = (1...4).map { Prose.wrapped(Prose.paragraph(400, seed: $0), at: 72) }
    let text = Array(("The Title\n\n" + paragraphs.joined(separator: "\n\n") + "\n").utf8)
    #expect(blocks(of: text).map(\.kind) == [.title] + paragraphs.map { _ in .paragraph })
  }

  @Test func `entries of a list in a filled text stay apart`() {
    let entry = Prose.wrapped(Prose.paragraph(150), at: 69).replacing("\n", with: "\n   ")
    let front = Prose.wrapped(Prose.paragraph(900), at: 72)
    let text = "The Title\n\n\(front)\n\n1. \(entry)\n2. \(entry)\n\n\(front)\n"
    #expect(picture(text).filter { $0.hasPrefix("item") }.count == 2)
    #expect(picture(text).count == 5)
  }

  @Test func `a short line ends its paragraph`() {
    let text =
      "The Title\n\n"
      + (1...4).map { Prose.wrapped(Prose.paragraph(400, seed: $0), at: 72) }
      .joined(separator: "\nIt ends.\n") + "\n"
    #expect(picture(text).filter { $0 == "paragraph: It ends." }.count <= 3)
    #expect(picture(text).count >= 5)
  }
}
