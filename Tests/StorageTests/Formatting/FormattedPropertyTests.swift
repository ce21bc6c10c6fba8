import Articles
import TestFiles
import Testing

@testable import Storage

/// Holds any text in any pieces to giving the same, and to being found again in the text as it stands.
@Suite struct FormattedPropertyTests {
  private static let parts = [
    "word ", "x", "é", "名", "🙂", "\n", "\n", "\t", "a\u{8}a", "_\u{8}b", "名\u{8}\u{8}名", "\u{8}",
    "\u{1B}[31m", "\u{1B}[1;38;5;99m", "\u{1B}[m", "\u{1B}[K", "\u{1B}[48;2;1;2;3m", "\u{1B}[0m",
    "\u{1B}]8;;https://a.b/c\u{7}", "\u{1B}]8;;\u{1B}\\", "\u{1B}]8;;", "\u{1B}", "\u{1B}[",
    "\u{1B}[2J",
    "\u{1B}]0;t\u{7}", "_", "a\u{8}", "\u{8}a", "\r\n", "plain words of some length that go on. ",
  ]

  private static func text(_ random: inout SeededGenerator, parts count: Int) -> String {
    (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `any pieces give the same text and the same marks`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let text = Self.text(&random, parts: [5, 50, 1000, 8000][Int(seed % 4)])
    let whole = FormattedReading(text)
    var sizes = SeededGenerator(state: seed &+ 1)
    let most = [1, 3, 100, 5000, 70_000][Int(seed % 5)]
    let pieces = FormattedReading(text) { Int.random(in: 1...most, using: &sizes) }
    let isSame = pieces.text == whole.text && pieces.joined == whole.joined
    #expect(isSame)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is certain stays as it is while more comes`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let bytes = Array(("\u{1B}[m" + Self.text(&random, parts: 400)).utf8)
    let raw = TextInMemory(bytes)
    let formatted = FormattedText()
    let whole = Array(FormattedReading(String(decoding: bytes, as: UTF8.self)).text.utf8)
    var read: [UInt8] = []
    var last = 0
    for byte in bytes {
      let count = formatted.add([byte])
      #expect(count >= last)
      last = count
      let start = Int.random(in: 0...count, using: &random)
      let got = formatted.read(start..<count, into: &read, from: raw)
      #expect(Array(read.prefix(got)) == Array(whole[start..<count]))
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a place is found in the text as it stands and back`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let bytes = Array(Self.text(&random, parts: [40, 4000][Int(seed % 2)]).utf8)
    let raw = TextInMemory(bytes)
    let formatted = FormattedText()
    formatted.add(bytes)
    let count = formatted.finish()
    var text: [UInt8] = []
    _ = formatted.read(0..<count, into: &text, from: raw)
    var last = -1
    for offset in 0..<count {
      let place = formatted.rawOffset(ofText: offset, in: raw)
      #expect(place > last)
      #expect(formatted.textOffset(ofRaw: place, in: raw) == offset)
      // Line ends are in both; a letter may have an underline before it that it is struck over.
      if text[offset] == 0x0A { #expect(bytes[place] == 0x0A) }
      last = place
    }
    #expect(formatted.textOffset(ofRaw: bytes.count, in: raw) == count)
    for place in bytes.indices {
      let offset = formatted.textOffset(ofRaw: place, in: raw)
      #expect(
        offset <= count && (place == 0 || offset >= formatted.textOffset(ofRaw: place - 1, in: raw))
      )
    }
  }

  @Test func `a text that ended within a sequence goes on with it`() {
    let bytes = Array("one \u{1B}[3".utf8) + Array("1mred\n".utf8)
    let raw = TextInMemory(bytes)
    let formatted = FormattedText()
    formatted.add(Array(bytes[..<7]))
    #expect(formatted.finish() == 7)
    #expect(formatted.isFinished)
    formatted.add(Array(bytes[7...]))
    #expect(!formatted.isFinished)
    #expect(formatted.finish() == 8)
    var read: [UInt8] = []
    _ = formatted.read(0..<8, into: &read, from: raw)
    #expect(String(decoding: read.prefix(8), as: UTF8.self) == "one red\n")
  }
}
