import Articles
import Testing

@testable import Typesetting

@Suite struct WrappedTextTests {
  @Test func `a text is broken as running text is`() {
    let text: PrintableText = "A cold bath is no crime."
    #expect(text.wrapped(to: 11) == ["A cold bath", "is no", "crime."])
    #expect(PrintableText().wrapped(to: 11).isEmpty)
  }

  @Test(arguments: [1, 2, 3, 7, 20, 200])
  func `no line is wider than asked for`(_ columns: Int) {
    for text in Sample.texts {
      for line in PrintableText(text).wrapped(to: columns) {
        #expect(line.columns <= max(2, columns))
        #expect(columns < 2 || line.columns <= columns)
      }
    }
  }

  @Test func `a wide character in one column is a mark`() {
    #expect(PrintableText("肌は").wrapped(to: 1).allSatisfy { $0.columns <= 1 })
  }
}
