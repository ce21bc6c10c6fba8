import Testing

@testable import Reading

/// Holds each layer to saying in one sentence what is chosen.
@Suite struct SentenceTests {
  private static let bench = ReadingBench(
    LinkTests.text, rows: 14, texts: LinkTests.texts, isRemembering: true)

  @Test(arguments: [
    ("", "Three Stoves, 5%."),
    ("t", "Entry"), ("L", "in Links in"), ("i", "in Go to a heading."), ("O", "in Library."),
    ("h", "The keys of Lectern."), ("/kettle", "Search: kettle, "), ("m", "Mark: a letter."),
    ("s", "Articles read: "), ("&kettle<Enter>", "Only paragraphs with “kettle”  "),
    ("O/zzzz", "Library: Nothing matches."), ("<Tab>", "Link: "),
    (":next", "Command: next."),
  ])
  func `what is chosen is said`(keys: String, words: String) {
    let sentence = Self.bench.pressing(keys).reader.sentence.string
    if words.hasSuffix("5%.") {
      #expect(sentence.hasSuffix("%."))
    } else {
      #expect(sentence.contains(words), "\(keys): \(sentence)")
    }
    #expect(sentence.hasSuffix("."))
  }

  @Test func `the sentence follows the choice`() {
    let list = Self.bench.pressing("O")
    let first = list.reader.sentence
    let second = list.pressing("j").reader.sentence
    #expect(first.string.contains(", 1 of "))
    #expect(second.string.contains(", 2 of "))
    #expect(first != second)
  }

  @Test func `a benefit and a risk are counted on their side`() {
    let bench = ReadingBench(KeyTableTests.bothSides)
    #expect(bench.pressing("=j").reader.sentence.string == "Benefit 2 of 3: Cheap Wood.")
    #expect(bench.pressing("=-jj").reader.sentence.string == "Risk 3 of 3: Splinters.")
  }
}
