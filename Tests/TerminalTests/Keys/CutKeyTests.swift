import Reading
import Testing

@testable import Terminal

/// Holds keys to being whole, wherever packets cut them.
@Suite struct CutKeyTests {
  @Test func `Escape and a key 300 milliseconds later are two keys`() {
    for key: Key in ["[", "O", "]", "P", "j"] {
      guard case .character(let letter) = key else { continue }
      var typist = Typist()
      #expect(typist.types("\u{1b}") == [])
      #expect(typist.types("\(letter)", after: 300) == [.escape, key])
    }
  }

  @Test func `Escape is a key after the patience of the reader`() {
    var typist = Typist()
    #expect(typist.types("\u{1b}") == [])
    #expect(typist.waits(49) == [])
    #expect(typist.waits(1) == [.escape])
    #expect(typist.waits(10_000) == [])
  }

  @Test(
    arguments: [
      ("\u{1b}[A", .up), ("\u{1b}OA", .up), ("\u{1b}[5~", .pageUp), ("\u{1b}[15~", .function(5)),
      ("\u{1b}j", .alt("j")), ("é", .character("é")), ("\u{1b}é", .alt("é")), ("漢", "漢"),
      ("😀", "😀"), ("\u{1b}OM", .enter),
    ] as [(String, Key)])
  func `a key that packets cut anywhere stays one`(text: String, key: Key) {
    let bytes = Array(text.utf8)
    var whole = Typist()
    #expect(whole.types(text) == [key])
    for cut in 1..<bytes.count {
      var typist = Typist()
      #expect(typist.feed(bytes[..<cut]) == [])
      #expect(typist.feed(bytes[cut...], after: 40) == [key])
      #expect(typist.waits(10_000) == [])
    }
  }

  @Test func `a sequence of which every byte comes by itself stays one`() {
    var typist = Typist()
    var keys: [Key] = []
    for byte in "\u{1b}[15~j".utf8 { keys += typist.feed([byte], after: 30) }
    #expect(keys == [.function(5), "j"])
  }

  @Test func `a sequence whose rest never comes is let go of`() {
    var typist = Typist()
    #expect(typist.types("\u{1b}[1") == [])
    #expect(typist.waits(50) == [])
    #expect(typist.types("5") == ["5"])
  }

  @Test func `Alt with a bracket is a key where nothing follows it`() {
    var typist = Typist()
    #expect(typist.types("\u{1b}[") == [])
    #expect(typist.waits(50) == [.alt("[")])
    #expect(typist.types("\u{1b}O") == [])
    #expect(typist.types("j", after: 300) == [.alt("O"), "j"])
  }

  @Test func `half a character that nothing follows is let go of`() {
    var typist = Typist()
    #expect(typist.feed([0xE6, 0xBC]) == [])
    #expect(typist.types("j", after: 300) == ["j"])
  }

  @Test func `what came while the program was held up is read with what came before`() {
    var typist = Typist()
    #expect(typist.types("\u{1b}") == [])
    #expect(typist.typesUnheard("[A", after: 300) == [.up])
  }

  @Test func `an answer of the terminal is no key, wherever it is cut`() {
    let answer = Array("\u{1b}]11;rgb:0000/0000/0000\u{1b}\\".utf8)
    for cut in 1..<answer.count {
      var typist = Typist()
      #expect(typist.feed(answer[..<cut]) == [])
      #expect(typist.feed(answer[cut...], after: 40) == [])
      #expect(typist.types("j", after: 40) == ["j"])
    }
  }

  @Test func `an answer without an end costs no memory, and ends with silence`() {
    var typist = Typist()
    #expect(typist.types("\u{1b}]52;") == [])
    for _ in 1...100 {
      #expect(typist.types(String(repeating: "x", count: 1000), after: 1) == [])
    }
    #expect(typist.reader.front.count <= 4100)
    #expect(typist.types("j", after: 300) == ["j"])
  }
}
