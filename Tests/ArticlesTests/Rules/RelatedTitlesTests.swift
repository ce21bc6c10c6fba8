import Testing

@testable import Articles

@Suite struct RelatedTitlesTests {
  private func titles(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return RelatedTitles.split(bytes.span)?.map {
      String(decoding: bytes[$0.first], as: UTF8.self)
    }
  }

  @Test func `a run of doubled titles is split into single ones`() {
    #expect(titles("Tea Tea Salt and Rye Salt and Rye") == ["Tea", "Salt and Rye"])
  }

  @Test func `one doubled title is one title`() {
    #expect(titles("Soap: Friend or Foe? Soap: Friend or Foe?") == ["Soap: Friend or Foe?"])
  }

  @Test func `the shortest doubled prefix is taken that lets the rest split`() {
    #expect(titles("a a a a") == ["a", "a"])
    #expect(titles("a a b a a b") == ["a a b"])
    #expect(titles("a a b b a a b b") == ["a", "b", "a", "b"])
  }

  @Test func `a title may hold a doubled word`() {
    #expect(titles("Duran Duran Live Duran Duran Live") == ["Duran Duran Live"])
    #expect(
      titles("Tea Tea Walla Walla: A Visit Walla Walla: A Visit") == [
        "Tea", "Walla Walla: A Visit",
      ]
    )
  }

  @Test func `white space makes no difference between the copies`() {
    #expect(titles("Fiber- Rich Diet Fiber-Rich Diet") == ["Fiber- Rich Diet"])
    #expect(titles("Fiber-Rich Diet Fiber- Rich Diet Tea Tea") == ["Fiber-Rich Diet", "Tea"])
    #expect(titles("Tea  and\tSalt Tea and Salt") == ["Tea  and\tSalt"])
  }

  @Test func `apostrophes and marks of any script are part of a title`() {
    #expect(titles("What’s Up? What’s Up? A Baker's Day A Baker's Day")?.count == 2)
    #expect(titles("皮膚 の 話 皮膚 の 話") == ["皮膚 の 話"])
  }

  @Test func `the whole of a title ends with its second copy`() {
    let text = Array("Tea Tea  Salt Salt ".utf8)
    let found = RelatedTitles.split(text.span)
    #expect(found?.map(\.first) == [0..<3, 9..<13])
    #expect(found?.map(\.whole) == [0..<7, 9..<18])
  }

  @Test(arguments: [
    "", " ", "Tea", "Tea Salt", "Tea Tea Salt", "Tea Tea Salt Salt Rye",
    "Most people sleep well when the room is cool and dark.", "tea Tea",
    "Tea Tea Salt and Salt and Rye",
  ])
  func `text that is not doubled throughout is no run`(_ text: String) {
    #expect(titles(text) == nil)
  }

  /// The same by trying everything: the shortest doubled prefix that lets all of the rest split.
  private func reference(_ words: ArraySlice<String>) -> [String]? {
    if words.isEmpty { return [] }
    for middle in words.indices.dropFirst() {
      let title = words[words.startIndex..<middle]
      for end in middle + 1...words.endIndex where words[middle..<end].joined() == title.joined() {
        if let rest = reference(words[end...]) { return [title.joined(separator: " ")] + rest }
      }
    }
    return nil
  }

  @Test(arguments: 1...60)
  func `runs of any words are split as trying everything splits them`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    func word() -> String { ["a", "b", "ab", "aa"][Int(random.next() % 4)] }
    for _ in 0..<40 {
      var words: [String] = []
      while words.count < 9 {
        let title = (0...random.next() % 3).map { _ in word() }
        words += random.next() % 12 == 0 ? title : title + title
      }
      #expect(titles(words.joined(separator: " ")) == reference(words[...]))
    }
  }

  @Test func `a hostile run is judged quickly`() {
    let same = String(repeating: "a ", count: 8 << 10)
    let wide = String(repeating: String(repeating: "a", count: 200) + " ", count: 81)
    let start = ContinuousClock.now
    #expect(titles(same)?.count == 4 << 10)
    #expect(titles(same + "b") == nil)
    #expect(titles(wide) == nil)
    #expect(start.duration(to: .now) < .seconds(4))
  }
}
