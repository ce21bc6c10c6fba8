import Testing

@testable import Markup

@Suite("The outline of a page")
struct PageOutlineTests {
  private var outline = PageOutline()
  private var count = 0
  private let paragraph = PageElement(tag: .p, kind: .container)
  private let link = PageElement(tag: .a, kind: .inline, link: .away)

  private mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    outline.text(bytes.span, at: count)
    count += bytes.count
  }

  @Test("Text between two edges of elements is a block")
  mutating func edges() {
    outline.open(paragraph)
    add("One")
    add(" two")
    outline.close(paragraph)
    add("Three")
    outline.finish()
    #expect(outline.blocks.map(\.weight) == [6, 5])
    #expect(outline.blocks.map(\.container) == [2, 1])
    #expect(outline.pieces == [0..<7, 7..<12])
  }

  @Test("White space alone is no block")
  mutating func blanks() {
    add(" \n ")
    outline.open(paragraph)
    add("One")
    outline.finish()
    #expect(outline.blocks.map(\.pieces) == [0..<1])
    #expect(outline.pieces == [3..<6])
  }

  @Test("White space between words is of the block, and white space at its end is not")
  mutating func blanksWithin() {
    add("One \n\n  two")
    add("\n\n")
    add("three  \n")
    outline.finish()
    #expect(outline.pieces == [0..<18])
  }

  @Test("Two line breaks in a row end a block, one does not")
  mutating func breaks() {
    add("One")
    outline.lineBreak()
    add("two")
    outline.lineBreak()
    add(" ")
    outline.lineBreak()
    add("three")
    outline.finish()
    #expect(outline.blocks.map(\.weight) == [6, 5])
    #expect(outline.blocks.map(\.breaks) == [3, 0])
  }

  @Test("A link is counted where it begins, and its text wherever it stands")
  mutating func links() {
    add("One ")
    outline.open(link)
    add("two")
    outline.open(paragraph)
    add("three")
    outline.finish()
    #expect(outline.blocks.map(\.links) == [1, 0])
    #expect(outline.blocks.map(\.linked) == [3, 5])
  }

  @Test("Nothing within a skipped element is a block")
  mutating func skipped() {
    let button = PageElement(tag: .button, kind: .skipped)
    outline.open(button)
    outline.open(paragraph)
    add("Press")
    outline.close(paragraph)
    outline.close(button)
    add("Text")
    outline.finish()
    #expect(outline.blocks.map(\.weight) == [4])
    #expect(outline.containers.count == 2)
  }

  @Test("An ideograph weighs three letters")
  mutating func ideographs() {
    add("日本 go\u{A0}")
    outline.finish()
    #expect(outline.blocks.map(\.weight) == [8])
  }

  @Test("What nearly all text of a block stands in says what the block is")
  mutating func inlineHints() {
    let name = PageElement(tag: .span, kind: .inline, hints: [.author])
    outline.open(name)
    add("Somebody")
    outline.close(name)
    add(" x")
    outline.finish()
    #expect(outline.blocks.map(\.hints) == [.author])
  }

  @Test("What is in a hidden element is hidden")
  mutating func hiding() {
    outline.open(PageElement(tag: .div, kind: .container, hiding: .full))
    outline.open(paragraph)
    #expect(outline.containers.map(\.hiding) == [.none, .none, .full, .full])
  }

  @Test("Of a page with too many elements nothing is kept")
  mutating func limits() {
    for _ in 0...1 << 18 { outline.open(paragraph) }
    add("One")
    outline.finish()
    #expect(outline.isBeyond)
    #expect(outline.blocks.isEmpty)
  }
}
