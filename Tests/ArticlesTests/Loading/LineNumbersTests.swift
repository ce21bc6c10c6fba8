import Testing

@testable import Articles

@Suite struct LineNumbersTests {
  @Test(arguments: 1...10)
  func `line numbers are those of a plain count`(_ seed: UInt64) {
    let text = RandomText.text(5_000, seed: seed)
    let source = TextInMemory(text)
    let article = ArticleLoader.open(source, limits: .small(window: 2_000)).article
    let numbers = LineNumbers(article, source: source)
    var starts = [0]
    for (index, byte) in text.enumerated() where byte == article.profile.lineEnd {
      if index + 1 < text.count { starts.append(index + 1) }
    }
    var passed = PassedLines(source, article.profile)
    for (index, start) in starts.enumerated() {
      #expect(passed.line(holding: start) == index + 1)
      #expect(numbers.offset(ofLine: index + 1) == start)
      #expect(numbers.line(holding: start) == index + 1)
      #expect(start == 0 || numbers.line(holding: start - 1) == index)
    }
    #expect(numbers.offset(ofLine: starts.count + 1) == nil)
  }

  @Test func `line numbers are right before loading has come so far`() {
    let text = RandomText.text(9_000, seed: 77)
    let source = TextInMemory(text)
    let article = ArticleLoader.open(source, upTo: 1_000, limits: .small()).article
    let numbers = LineNumbers(article, source: source)
    let line = text[..<8_000].count { $0 == 0x0A } + 1
    #expect(numbers.line(holding: 8_000) == line)
    let start = numbers.offset(ofLine: line) ?? -1
    #expect((0...8_000).contains(start))
    #expect(start > 0 && text[start - 1] == 0x0A && !text[start..<8_000].contains(0x0A))
  }

  @Test func `there is no line before the first or after the last`() {
    let source = TextInMemory("Tea\nSalt\n".utf8)
    let numbers = LineNumbers(ArticleLoader.open(source).article, source: source)
    #expect([-1, 0, 1, 2, 3].map { numbers.offset(ofLine: $0) } == [0, 0, 0, 4, nil])
    #expect(numbers.line(holding: 9) == 3)
  }
}
