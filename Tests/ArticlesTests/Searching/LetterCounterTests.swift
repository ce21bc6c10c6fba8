import Articles
import Testing

/// Holds a place that is counted in letters to being the same however lines were broken.
@Suite struct LetterCounterTests {
  private static let wide = "List information about the files here.\n"
  private static let narrow =
    "       List  infor\u{2010}\n       mation about\n       the files   here.\n"

  @Test func `places are the same whatever width a formatter has set lines to`() {
    let wide = LetterCounter(TextInMemory(Self.wide.utf8))
    let narrow = LetterCounter(TextInMemory(Self.narrow.utf8))
    #expect(wide.count == narrow.count)
    for word in ["about", "files", "here"] {
      let places = [Self.wide, Self.narrow].map { text in
        text.utf8.count - (text.range(of: word).map { text[$0...].utf8.count } ?? 0)
      }
      #expect(wide.place(of: places[0]) == narrow.place(of: places[1]))
      #expect(narrow.offset(of: wide.place(of: places[0])) == places[1])
    }
  }

  @Test func `the lines of a table count nothing`() {
    let wide = LetterCounter(TextInMemory("┌────────┐\n│ a │ bc │\n└────────┘\n".utf8))
    #expect(wide.count == LetterCounter(TextInMemory("a bc".utf8)).count)
  }

  @Test func `more letters than there are lead to the end`() {
    let counter = LetterCounter(TextInMemory("ab cd".utf8))
    #expect(counter.count == 4)
    #expect(counter.offset(of: 99) == 5)
    #expect(counter.place(of: 99) == 8)
    #expect(counter.offset(of: 5) == 3)
  }

  @Test func `white space before a letter is a place of its own`() {
    let counter = LetterCounter(TextInMemory("ab \n cd".utf8))
    #expect(counter.place(of: 2) == 4)
    #expect(counter.place(of: 5) == 5)
    #expect(counter.offset(of: 4) == 2)
    #expect(counter.offset(of: 5) == 5)
    #expect(counter.offset(of: 0) == 0)
  }
}

extension String {
  /// Where a word begins.
  fileprivate func range(of word: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(word) }
  }
}
