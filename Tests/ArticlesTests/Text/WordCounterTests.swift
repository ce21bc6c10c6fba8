import Testing

@testable import Articles

@Suite struct WordCounterTests {
  private func words(_ text: String) -> Int {
    var counter = WordCounter()
    for scalar in text.unicodeScalars { counter.count(scalar) }
    return counter.words
  }

  @Test func `a word is what stands between spaces and holds a letter or digit`() {
    #expect(words("") == 0)
    #expect(words("Tea and rye") == 3)
    #expect(words("  Tea   — rye!  ") == 2)
    #expect(words("isn’t off-label 3.5 (yes)") == 4)
    #expect(words("… – & *") == 0)
    #expect(words("Горячая вода") == 2)
  }

  @Test func `each ideograph or kana is a word`() {
    #expect(words("皮膚の話") == 4)
    #expect(words("皮膚、話。") == 3)
    #expect(words("DNA検査") == 3)
  }

  @Test func `accents and joiners part no word`() {
    #expect(words("cafe\u{301} na\u{308}ive") == 2)
    #expect(words("der\u{AD}ma\u{AD}tol\u{AD}o\u{AD}gist") == 1)
  }
}
