import Articles
import Testing

@testable import Storage

@Suite struct OverstrikeDecoderTests {
  /// The text in pieces of `size` bytes, with its bold parts in stars and underlined ones in bars.
  private func read(_ text: String, inPiecesOf size: Int = .max) -> String {
    var decoder = OverstrikeDecoder(at: 0)
    let input = Array(text.utf8)
    var output: [UInt8] = []
    var marks: [Mark] = []
    var index = 0
    while index < input.count {
      let end = min(input.count, size == .max ? input.count : index + size)
      output += decoder.decode(Array(input[index..<end]), isFinal: false)
      marks += decoder.takeMarks()
      index = end
    }
    output += decoder.decode([], isFinal: true)
    marks += decoder.takeMarks()
    return picture(output, marks)
  }

  private func picture(_ text: [UInt8], _ marks: [Mark]) -> String {
    func sign(at offset: Int) -> String {
      let kinds = marks.filter { $0.range.contains(offset) }.map(\.kind)
      return (kinds.contains(.inline(.strong)) ? "*" : "")
        + (kinds.contains(.inline(.emphasis)) ? "|" : "")
    }
    var picture: [UInt8] = []
    var last = ""
    for offset in text.indices {
      let next = sign(at: offset)
      if next != last { picture += (last + next).utf8 }
      last = next
      picture.append(text[offset])
    }
    return String(decoding: picture + last.utf8, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\u{8}ab\u{8}b c", "*ab* c"), ("_\u{8}f_\u{8}n", "|fn|"), ("f\u{8}_", "|f|"),
    ("_\u{8}x\u{8}x", "*|x*|"), ("é\u{8}é", "*é*"), ("名\u{8}\u{8}名", "*名*"),
    ("_\u{8}_", "*_*"), ("a\u{8}b", "a\u{8}b"), ("a\u{8}", "a\u{8}"), ("\u{8}a", "\u{8}a"),
    ("\u{1B}[1mNAME\u{1B}[0m x", "*NAME* x"), ("\u{1B}[4mf\u{1B}[24mg", "|f|g"),
    ("\u{1B}[31mred", "\u{1B}[31mred"),
  ])
  func `what is struck twice is bold, over an underline underlined, all else is left`(
    _ text: String, _ picture: String
  ) {
    #expect(read(text) == picture)
  }

  @Test(arguments: 1...9)
  func `pieces of any size give the same`(_ size: Int) {
    let text =
      "L\u{8}LS\u{8}S(1) and _\u{8}f_\u{8}i_\u{8}l_\u{8}e, \u{1B}[1mé名\u{1B}[0m plain words after it"
    #expect(read(text, inPiecesOf: size) == read(text))
    #expect(read(text).hasPrefix("*LS*(1) and |file|, *é名* plain"))
  }

  @Test func `only what a formatter writes is taken out`() {
    #expect(OverstrikeEvidence.isUsed(in: Array("plain".utf8)) == nil)
    #expect(OverstrikeEvidence.isUsed(in: Array("a\u{8}a plain words".utf8)) == true)
    #expect(OverstrikeEvidence.isUsed(in: Array("\u{1B}[2J plain words".utf8)) == false)
    #expect(OverstrikeEvidence.isUsed(in: Array("ab\u{8}\u{8}cd\u{8}x plain".utf8)) == false)
  }

  @Test func `what is bold for longer than a mark may be is several marks`() {
    var decoder = OverstrikeDecoder(at: 0)
    let letter = Array("a\u{8}a".utf8)
    let text = Array(repeating: letter, count: Mark.longest + 100).flatMap(\.self)
    let plain = decoder.decode(text, isFinal: true)
    let marks = decoder.takeMarks()
    #expect(plain.count == Mark.longest + 100)
    #expect(marks.map(\.range) == [0..<Mark.longest, Mark.longest..<plain.count])
  }
}
