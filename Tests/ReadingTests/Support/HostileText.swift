/// Texts that would do something to a terminal if they reached it as they are.
enum HostileText {
  /// Escape sequences, C0, C1 as UTF-8, DEL, bidi controls, separators, wide and combining marks.
  static let pieces = [
    "\u{1B}[2J", "\u{1B}]0;owned\u{07}", "\u{1B}]52;c;b3duZWQ=\u{1B}\\", "\u{1B}P1$r\u{1B}\\",
    "\u{08}",
    "\u{0}", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{202E}txet",
    "\u{2066}in\u{2069}",
    "\u{200F}", "\u{061C}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200B}", "\u{E0041}",
    "e\u{301}\u{302}",
    "漢字かな", "👩🏽‍💻", "👍", "\u{AD}", "\u{300}", "a\u{200D}b", "\r", "\t", "\u{0C}", "word", "Benefits",
    " ",
  ]

  /// Some pieces in a row, between words that keep them in one line.
  static func words(_ count: Int, _ noise: inout Noise) -> String {
    (0..<count).map { _ in "kettle" + (pieces.randomElement(using: &noise) ?? "") }
      .joined(separator: " ")
  }

  /// An article whose title, headings, items and links are hostile.
  static func article(_ noise: inout Noise) -> String {
    func hostile(_ count: Int) -> String { words(count, &noise) }
    let link = hostile(2)
    return """
      Work \(pieces.randomElement(using: &noise) ?? "")

      The Title \(hostile(3))

      \(hostile(60))

      Benefits \(hostile(1))

      \(hostile(50)) benefits:

      1. First \(hostile(1))

      \(hostile(40))

      2. Second \(hostile(1))

      \(hostile(30))

      Risks \(hostile(2))

      1. Third \(hostile(1))

      \(hostile(40))

      Related Article \(link) \(link)

          code {\(hostile(3))};

      Conclusion \(hostile(1))

      \(hostile(70))

      Also check \(link) \(link) On Cups On Cups
      """
  }

  /// Bytes of any kind, line ends among them.
  static func bytes(_ count: Int, _ noise: inout Noise) -> [UInt8] {
    (0..<count).map { _ in
      let byte = UInt8.random(in: 0...255, using: &noise)
      return byte % 23 == 0 ? 0x0A : byte
    }
  }
}
