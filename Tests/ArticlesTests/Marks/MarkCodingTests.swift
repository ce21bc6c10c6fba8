import AuthoredTexts
import Testing

@testable import Articles

@Suite struct MarkCodingTests {
  private func names(_ random: inout SeededGenerator) -> String {
    String(repeating: ["a", "é", "皮", "/", "#", ""].randomElement(using: &random) ?? "", count: 9)
  }

  private func shape(_ random: inout SeededGenerator) -> TableShape.Column {
    TableShape.Column(
      widest: UInt16(truncatingIfNeeded: random.next()),
      longestWord: UInt16(truncatingIfNeeded: random.next()), alignment: .centred,
      name: names(&random))
  }

  private func kind(_ random: inout SeededGenerator) -> Mark.Kind {
    let byte = UInt8(truncatingIfNeeded: random.next())
    let blocks: [BlockMark] = [
      .title, .byline, .heading(level: byte), .paragraph, .item(number: nil),
      .item(number: Int32(truncatingIfNeeded: random.next())), .term, .quotation,
      .code(language: nil), .code(language: CodeLanguage(names(&random))), .row(nil), .caption,
      .ruler, .note, .furniture,
    ]
    let colours: [MarkColour] = [.indexed(byte), .rgb(red: byte, green: 0, blue: 255)]
    let targets: [LinkTarget] = [
      .place(name: names(&random)), .file(path: names(&random), fragment: nil),
      .file(path: names(&random), fragment: names(&random)), .address(names(&random)),
      .article(title: 0..<0), .title(names(&random), heading: nil),
      .title(names(&random), heading: names(&random)),
    ]
    let inline: [InlineMark] =
      [
        .reference(7), .sign(of: nil), .sign(of: 12), .strong, .emphasis, .code, .struck,
        .highlighted, .subscript, .superscript, .image,
        .cell(column: byte, span: byte), .place(name: names(&random)),
        .table(TableShape([shape(&random), shape(&random)])),
      ]
      + colours.flatMap {
        [
          .look(TextLook(.bold, foreground: $0)),
          .look(TextLook([.faint, .struck], background: $0)),
        ]
      } + targets.map { .link($0) }
    let all = blocks.map { Mark.Kind.block($0) } + inline.map { Mark.Kind.inline($0) }
    return all[Int(random.next() % UInt64(all.count))]
  }

  @Test(arguments: 1...40)
  func `what is coded is read again, whatever it is and wherever it stands`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let start = Int(random.next() % (1 << 40))
    var place = start
    let marks = (0..<200).map { _ -> Mark in
      place += Int(random.next() % 3 == 0 ? 0 : random.next() % 70_000)
      let range = place..<place + Int(random.next() % UInt64(Mark.longest + 1))
      let kind = kind(&random)
      if case .block(.row) = kind {
        let part = TablePart(start: range.lowerBound - start % 1000, isHeader: range.count % 2 == 0)
        return Mark(range, .block(.row(part)), indent: UInt8(range.count % 7))
      }
      guard case .inline(.link(.article)) = kind else { return Mark(range, kind) }
      return Mark(range, .inline(.link(.article(title: place + 3..<place + 9))))
    }
    #expect(MarkCoding.decode(MarkCoding.encode(marks, from: start), from: start) == marks)
  }

  @Test(arguments: 1...40)
  func `bytes that are no marks give some marks or none, and never fail`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let marks = MarkCoding.decode(.random(400, using: &random), from: 0)
    #expect(marks.allSatisfy { $0.range.count <= Mark.longest && $0.range.lowerBound >= 0 })
  }

  @Test func `a mark without words takes three bytes where it is near the one before`() {
    let marks = (0..<100).map { Mark(10 * $0..<10 * $0 + 5, .inline(.strong)) }
    #expect(MarkCoding.encode(marks, from: 0).count == 300)
  }

  @Test(arguments: ["swift", "objective-c++", "a language of many words", "皮膚皮膚皮膚", "c"])
  func `a language keeps as much of its name as there is room for`(_ name: String) {
    let kept = CodeLanguage(name)?.name ?? ""
    #expect(name.hasPrefix(kept))
    #expect(kept.utf8.count <= 15 && kept.utf8.count >= min(name.utf8.count, 13))
    #expect(CodeLanguage("") == nil)
  }
}
