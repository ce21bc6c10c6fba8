import Testing

@testable import Articles

@Suite struct MarkTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private func signs(_ text: String) -> HeadingSigns? {
    HeadingSigns(bytes(text).span, sign: 0x23)
  }
  private func ruler(_ text: String) -> Ruler? { Ruler(bytes(text).span) }
  private func fence(_ text: String) -> Fence? { Fence(bytes(text).span) }
  private func division(_ text: String) -> Division? { Division(bytes(text).span) }

  @Test(arguments: [
    ("# Jam", 1, "Jam"), ("### Jam and bread ###", 3, "Jam and bread"), ("## C#", 2, "C#"),
  ])
  func `signs and a space make a heading`(_ text: String, _ depth: Int, _ words: String) throws {
    let signs = try #require(self.signs(text))
    #expect(signs.depth == depth)
    #expect(String(decoding: bytes(text)[signs.core], as: UTF8.self) == words)
  }

  @Test(arguments: ["#Jam", "####### Jam", "# ", "#", "Jam #"])
  func `a line without a space behind its signs is no heading`(_ text: String) {
    #expect(self.signs(text) == nil)
  }

  @Test func `a ruler is one sign three times or more`() {
    #expect(ruler("====")?.length == 4)
    #expect(ruler("==") == nil)
    #expect(ruler("=-=") == nil)
    #expect(ruler("aaa") == nil)
  }

  @Test func `a fence is closed by one that is as long and says nothing`() throws {
    let open = try #require(fence("```swift"))
    let short = try #require(fence("```"))
    let long = try #require(fence("`````"))
    #expect(short.closes(open) && long.closes(open))
    #expect(!open.closes(open) && !short.closes(long))
    #expect(fence("```a```") == nil)
  }

  @Test(arguments: [
    ("CHAPTER IV", Division.Rank.chapter, false), ("Chapter 12. The Ford", .chapter, true),
    ("Part Two: Salt", .part, true), ("ACT I", .act, false),
    ("SCENE II\tA road", .scene, true), ("Глава третья", .chapter, false),
    ("Article. V.", .article, false),
  ])
  func `a division has a name, a number, and perhaps a title`(
    _ text: String, _ rank: Division.Rank, _ hasTitle: Bool
  ) throws {
    let division = try #require(self.division(text))
    #expect(division.rank == rank)
    #expect(division.hasTitle == hasTitle)
  }

  @Test(arguments: [
    "Part 2 of the story", "Chapter and verse", "Booking 3", "Act now", "Part I, too",
  ])
  func `a sentence that begins with such a name is no division`(_ text: String) {
    #expect(division(text) == nil)
  }

  @Test(arguments: [
    ("第三章 制度", Division.Rank.chapter, true), ("第5章", .chapter, false),
    ("第 2 節 方法", .section, true), ("一、总则", .numeral, true), ("（二）范围", .bracketed, true),
    ("제1장 바다", .chapter, true),
  ])
  func `a heading is counted by numerals of its own`(
    _ text: String, _ rank: Division.Rank, _ hasTitle: Bool
  ) throws {
    let division = try #require(self.division(text))
    #expect(division.rank == rank)
    #expect(division.hasTitle == hasTitle)
  }

  @Test(arguments: ["第三章说明了方法", "一、这是一句话。", "第一次", "（注）"])
  func `a sentence that counts is no heading`(_ text: String) {
    #expect(division(text) == nil)
  }

  @Test func `the numbers of links are marks, notes are none`() {
    #expect(
      InlineMarkup.references.unmarked(bytes("see [12]the lamp [3] now"))
        == bytes("see the lamp [3] now"))
  }
}
