import Articles
import Testing

@testable import Reading

/// Holds printed looks to being as they came, or the nearest that there is.
@Suite struct LookSequencesTests {
  private func text(_ depth: ColourDepth, _ looks: [TextLook]) -> String {
    var sequences = LookSequences(depth: depth)
    var bytes: [UInt8] = []
    for look in looks { bytes += sequences.turn(to: look) + Array("x".utf8) }
    return String(decoding: bytes + sequences.end(), as: UTF8.self)
      .replacing("\u{1B}", with: "^")
  }

  @Test(arguments: [
    (TextLook(.bold), "^[1mx^[m"), (TextLook([.faint, .struck]), "^[2;9mx^[m"),
    (TextLook(foreground: .indexed(1)), "^[31mx^[m"),
    (TextLook(foreground: .indexed(9), background: .indexed(12)), "^[91;104mx^[m"),
    (TextLook(background: .indexed(99)), "^[48;5;99mx^[m"),
    (TextLook(foreground: .rgb(red: 1, green: 2, blue: 3)), "^[38;2;1;2;3mx^[m"),
    (.plain, "x"),
  ])
  func `a look is written as it came`(_ look: TextLook, _ expected: String) {
    #expect(text(.direct, [look]) == expected)
  }

  @Test func `a look begins from plain letters, and a line ends with them`() {
    let red = TextLook(foreground: .indexed(1))
    let bold = TextLook(.bold)
    #expect(text(.direct, [red, bold, .plain, red]) == "^[31mx^[0;1mx^[mx^[31mx^[m")
  }

  @Test func `fewer colours get the nearest`() {
    let look = TextLook(foreground: .rgb(red: 255, green: 0, blue: 0), background: .indexed(12))
    #expect(text(.rich, [look]) == "^[38;5;196;104mx^[m")
    #expect(text(.sixteen, [look]) == "^[31;104mx^[m")
    #expect(text(.eight, [look]) == "^[31;44mx^[m")
  }
}
