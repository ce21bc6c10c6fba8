import Testing

@testable import Articles

@Suite struct LineScannerTests {
  /// The lines of a text as strings; a blank stretch is "".
  private func lines(_ text: String, limits: Limits = Limits()) -> [String] {
    let bytes = Array(text.utf8)
    var scanner = LineScanner(at: 0, lineEnd: 0x0A, limits: limits)
    var found: [String] = []
    while let line = scanner.next(in: bytes.span, base: 0, isFinal: true),
      found.count <= bytes.count
    {
      found.append(String(decoding: bytes[line.start..<line.end], as: UTF8.self))
    }
    return found
  }

  @Test func `lines come without white space around them`() {
    #expect(lines("  Tea \r\n\n\tSalt\t\n\n\nRye") == ["Tea", "Salt", "Rye"])
  }

  @Test func `nothing has no lines`() {
    #expect(lines("").isEmpty)
    #expect(lines("\n").isEmpty)
    #expect(lines(" \t\r\n \n").isEmpty)
  }

  @Test func `a long line is cut at the first space after each multiple of the cut size`() {
    let text = "aaaaaaa bbbbbbbbb ccccccc ddddddddd eeeee ffffffff"
    var limits = Limits.small(cut: 16)
    limits.cutSlack = 8
    #expect(
      lines(text, limits: limits) == ["aaaaaaa bbbbbbbbb", "ccccccc ddddddddd", "eeeee ffffffff"])
  }

  @Test(arguments: ["a", "é", "皮", "😀", "👩‍🚀"], 1...8)
  func `a line without a space is cut between characters`(_ character: String, _ shift: Int) {
    let text = String(repeating: "a", count: shift) + String(repeating: character, count: 200)
    let found = lines(text, limits: .small(cut: 64))
    #expect(found.joined() == text)
    #expect(found.count > 1)
    #expect(found.allSatisfy { $0.utf8.count <= 2 * 64 + 16 })
  }

  @Test func `a line of continuation bytes is cut as well`() {
    let bytes = [UInt8](repeating: 0x80, count: 1_000)
    var scanner = LineScanner(at: 0, lineEnd: 0x0A, limits: .small(cut: 64))
    var count = 0
    while scanner.next(in: bytes.span, base: 0, isFinal: true) != nil, count < 1_000 { count += 1 }
    #expect((5..<1_000).contains(count))
    #expect(scanner.offset == 1_000)
  }
}
