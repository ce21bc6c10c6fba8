import Testing

@testable import Reading

/// Whatever the text, the names and the keys: text is drawn, never obeyed, and nothing crashes.
@Suite struct HostileFrameTests {
  @Test(arguments: 1...6)
  func `an article of hostile words survives a cat on the keyboard`(seed: Int) {
    var noise = Noise(seed: seed)
    let article = HostileText.article(&noise)
    let texts = [
      "a\u{1B}[31m\u{202E}.txt": "no title \u{9B}31m here, in lower case\u{1B}]0;x\u{07}.",
      "b.txt": HostileText.article(&noise), "c\n\u{7F}.txt": HostileText.article(&noise),
    ]
    let bench = ReadingBench(
      Array(article.utf8), named: "evil\u{1B}[2J\u{202E}\u{85}.txt",
      size: Size(columns: 80, rows: 24), texts: texts)
    Self.play(bench, strokes: 500, &noise)
  }

  @Test(arguments: 11...14)
  func `random bytes survive a cat on the keyboard`(seed: Int) {
    var noise = Noise(seed: seed)
    let bench = ReadingBench(
      HostileText.bytes(4000, &noise), named: "\u{1B}c", size: Size(columns: 80, rows: 24),
      texts: ["x\u{1B}.txt": HostileText.article(&noise)])
    Self.play(bench, strokes: 400, &noise)
  }

  @Test func `a library of hostile titles survives a cat on the keyboard`() {
    var noise = Noise(seed: 21)
    let texts = (0..<12).map { ("\($0)\u{1B}[2J\u{2029}.txt", HostileText.article(&noise)) }
    Self.play(
      ReadingBench(library: Dictionary(uniqueKeysWithValues: texts)), strokes: 500, &noise)
  }

  @Test func `what failed is reported without obeying its words`() {
    var bench = ReadingBench(Prose.article(sections: 1))
    bench.handle(.failed("cannot open \u{1B}[2J\u{9B}x\u{202E}"))
    #expect(FrameContract.violations(of: bench.frame, at: Size(columns: 80, rows: 24)) == [])
  }

  private static func play(_ start: ReadingBench, strokes: Int, _ noise: inout Noise) {
    var bench = start
    var history: [KeyStroke] = []
    for _ in 0..<strokes {
      let stroke = RandomStroke.next(&noise)
      history.append(stroke)
      switch stroke {
      case .key(let key): bench.handle(.key(key))
      case .resize(let size): bench.handle(.resize(size))
      }
      let wrong = FrameContract.violations(of: bench.frame, at: bench.reader.size) + drift(bench)
      if let first = wrong.first {
        Issue.record("\(first) after stroke \(history.count), \(history.suffix(12))")
        return
      }
    }
  }

  /// What is wrong with where the reader is.
  private static func drift(_ bench: ReadingBench) -> [String] {
    guard let document = bench.reader.document else { return [] }
    let top = document.position.top.offset
    let place = document.position.place.offset
    var found: [String] = []
    if top < 0 || top > document.galley.count { found.append("top at \(top)") }
    if place > document.galley.count { found.append("place at \(place)") }
    if let first = document.rows.first, place < first.range.lowerBound {
      found.append("place \(place) above the screen")
    }
    if let first = document.rows.first, !first.range.contains(top), document.galley.count > 0 {
      found.append("top \(top) is not in the first row, \(first.range)")
    }
    return found
  }
}
