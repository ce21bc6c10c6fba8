import Reading
import Testing

@testable import Terminal

/// Holds pasted text to being text, and to letting go of the keys.
@Suite struct PasteTests {
  private static let begin = "\u{1b}[200~"
  private static let end = "\u{1b}[201~"

  /// Somebody who has begun to paste.
  private func pasting(_ text: String = "some words") -> Typist {
    var typist = Typist()
    #expect(typist.types(Self.begin + text) == [])
    return typist
  }

  @Test func `a paste is one key, however it is cut`() {
    let bytes = Array((Self.begin + "q é\r\u{3}j\u{1a}k" + Self.end).utf8)
    for cut in 1..<bytes.count {
      var typist = Typist()
      #expect(typist.feed(bytes[..<cut]) == [])
      #expect(typist.feed(bytes[cut...], after: 40) == [.paste("q é\njk")])
    }
  }

  @Test func `the end of a paste may be late by almost a second`() {
    var typist = pasting()
    #expect(typist.types("\u{1b}[20", after: 900) == [])
    #expect(typist.types("1~", after: 900) == [.paste("some words")])
  }

  @Test(arguments: [("\u{3}", .control("c")), ("\u{1a}", .control("z"))] as [(String, Key)])
  func `Ctrl-C and Ctrl-Z that arrive alone act at once, and the paste is dropped`(
    text: String, key: Key
  ) {
    var typist = pasting()
    #expect(typist.types(text, after: 1) == [key])
    #expect(typist.types("j") == ["j"])
    #expect(typist.waits(10_000) == [])
  }

  @Test(arguments: ["\u{1b}", "\u{1b}[", "\u{1b}[20", "é"])
  func `they act behind the front of a sequence too`(front: String) {
    var typist = pasting(front)
    #expect(typist.types("\u{3}", after: 1) == [.control("c")])
    #expect(typist.types("j") == ["j"])
  }

  @Test(arguments: [
    "\u{3}q", "q\u{3}", "\u{1a}\u{1a}", "\u{3}\u{1a}", "\u{1b}\u{3}", "\u{1b}[\u{3}",
  ])
  func `in a burst they are part of the paste`(burst: String) {
    var typist = pasting()
    #expect(typist.types(burst, after: 1) == [])
    let text = burst.filter { $0 == "q" }
    #expect(typist.types(Self.end, after: 1) == [.paste("some words" + text)])
  }

  @Test func `after one second of silence the paste is over, and keys are keys`() {
    var typist = pasting()
    #expect(typist.waits(999) == [])
    #expect(typist.waits(1) == [.paste("some words")])
    #expect(typist.types("j") == ["j"])
    #expect(typist.types("\u{1b}") == [])
    #expect(typist.types("k", after: 300) == [.escape, "k"])
  }

  @Test func `what is typed before that is part of the paste, and puts it off`() {
    var typist = pasting()
    #expect(typist.types("j", after: 900) == [])
    #expect(typist.types("\u{1b}", after: 900) == [])
    #expect(typist.types("k", after: 300) == [])
    #expect(typist.waits(1000) == [.paste("some wordsjk")])
  }

  @Test func `a paste that the program was held up for is no silence`() {
    var typist = pasting()
    #expect(typist.typesUnheard("q", after: 5000) == [])
    #expect(typist.types(Self.end) == [.paste("some wordsq")])
  }

  @Test func `the end of a paste that has begun nowhere is no key`() {
    var typist = Typist()
    #expect(typist.types(Self.end + "j") == ["j"])
  }
}
