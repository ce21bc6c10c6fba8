import Testing

/// Holds the terminal to surviving what libvterm 0.1.4 alone does not.
@Suite("The virtual terminal")
struct VirtualTerminalTests {
  @Test(arguments: [(1, 1), (1, 5), (2, 1), (3, 2), (200, 1), (80, 24)])
  func `no size and no output breaks it`(columns: Int, rows: Int) {
    let pieces = [
      "漢", "e\u{301}", "a", "…", "👍🏽", "\r\n", "\u{1b}[K", "\u{1b}[2J", "\u{1b}[J",
      "\u{1b}[3;9H", "\u{1b}[L", "\u{1b}[S", "\u{1b}M", "\u{1b}[P", "\u{1b}[@", "\u{1b}[3",
      "\u{1b}[?1049h", "\u{1b}[?1049l", "\u{1b}7", "\u{1b}8", "\u{1b}[2;5r", "\u{1b}[6n",
      "\u{1b}[" + String(repeating: "1;", count: 40) + "m", "\u{1b}[4h", "\u{1b}[4l",
      "\u{1b}]0;title\u{7}", "\u{1b}P$qm\u{1b}\\",
    ]
    var random = Steady(seed: UInt64(columns * 1000 + rows))
    let terminal = VirtualTerminal(columns: columns, rows: rows)
    for round in 0..<4000 {
      if round % 7 == 0 {
        terminal.resize(
          columns: .random(in: 1...12, using: &random), rows: .random(in: 1...9, using: &random))
      }
      let bytes = Array((pieces.randomElement(using: &random) ?? "").utf8)
      let cut = Int.random(in: 0...bytes.count, using: &random)
      terminal.feed(bytes[..<cut])
      if round % 5 == 0 { terminal.resize(columns: columns, rows: rows) }
      terminal.feed(bytes[cut...])
    }
    #expect(terminal.text.count { $0 == "\n" } == terminal.rows - 1)
  }

  @Test func `the screen keeps its text when it becomes smaller and larger`() {
    let terminal = VirtualTerminal(columns: 20, rows: 6)
    terminal.feed("one\r\ntwo\u{1b}[?1049hthree")
    terminal.resize(columns: 10, rows: 1)
    terminal.resize(columns: 20, rows: 6)
    #expect(terminal.columns == 20)
    terminal.feed("\u{1b}[?1049l four")
    #expect(terminal.text.contains("one"))
    #expect(terminal.text.contains(" four"))
  }

  @Test(arguments: [
    "漢字\u{1b}[1;31mred\u{1b}[0m\u{1b}]52;c;eA==\u{1b}\\end\r\nü",
    "\u{1b}]0;t\u{7}\u{1b}cab\u{1b}(B",
    "\u{1b}\u{1b}[2Jx\u{1b}]unfinished\u{1b}[1mbold",
  ])
  func `units do not depend on how the output is cut`(text: String) {
    let bytes = Array(text.utf8)
    let whole = joined(OutputScanner.units(of: [bytes[...]]))
    for first in bytes.indices {
      for second in first...bytes.count {
        let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]]
        #expect(joined(OutputScanner.units(of: pieces)) == whole)
      }
    }
  }

  /// Units with texts that follow each other made one.
  private func joined(_ units: [OutputUnit]) -> [OutputUnit] {
    units.reduce(into: []) { joined, unit in
      if case .text(let more) = unit, case .text(let text) = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(unit)
      }
    }
  }
}

extension OutputScanner {
  /// All units of some output that comes in pieces.
  fileprivate static func units(of pieces: [ArraySlice<UInt8>]) -> [OutputUnit] {
    var scanner = OutputScanner()
    return pieces.flatMap { scanner.units(in: $0) }
  }
}

/// Random numbers that are the same in every run.
private struct Steady: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
