import Testing

@testable import Articles

/// Holds what shows nothing of itself to being kept where it does something, and seen elsewhere.
@Suite struct IgnorableScalarTests {
  /// How a text is shown: `▯` for what is marked.
  private func marks(_ text: String) -> Int {
    PrintableText(text).string.unicodeScalars.count { $0 == Visibility.mark }
  }

  @Test(arguments: [
    "می‌خواهم کتاب‌های تازه‌ای بخوانم، بر‌روی میز", "PDF‌ها", "ه‍ ۱۴۰۲", "क्‍ष और क्‌ष", "শ্রী র‍্যাব",
    "ശ്രീ അവന്‍ നന്‌മ", "ශ්‍රී ලංකා", "ᠮᠣᠩᠭᠣᠯ᠎ᠠ ᠪᠢᠴᠢᠭ᠌", "ភាសា​ខ្មែរ​", "ภาษา​ไทย", "요즘 \u{1112}\u{1161}\u{11AB}글",
    "\u{115F}\u{1161} \u{1112}\u{1160}", "葛\u{E0100}城 辻\u{E0101} 﨑\u{FE00}", "יְרוּשָׁלַ\u{34F}ִם",
  ])
  func `texts of the scripts that need them have no marks`(text: String) {
    #expect(marks(text) == 0)
    #expect(PrintableText(text).string == text)
  }

  @Test(arguments: [
    "❤️ ☎︎ ©️ ™️ 1️⃣ #️⃣ ✓️ →️", "👩‍🔬 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 👁️‍🗨️ 🤹‍♀️", "👍🏽 ☝🏿 🧑🏻‍🤝‍🧑🏾 👩🏽‍⚕️ 🕵️🏻",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "🇩🇪 🏴‍☠️",
  ])
  func `emoji of several scalars have no marks`(text: String) {
    #expect(marks(text) == 0)
  }

  @Test(arguments: [
    "Staub\u{AD}ecken", "so\u{AD}\nfort", "3\u{2060}–\u{2060}4", "word\u{2060}[1]",
    "0\u{FE00} ∩\u{FE00}",
    "\u{3002}\u{FE00}", "\u{1D173}\u{1D15F}",
  ])
  func `what changes a line or a sign has no marks`(text: String) {
    #expect(marks(text) == 0)
  }

  @Test(arguments: [
    ("a\u{200D}b", 1), ("a\u{200C}b", 1), ("a\u{2060}b", 1), ("a\u{FE0F}b", 1), ("😀\u{E0101}", 1),
    ("😀\u{FE0F}\u{FE0E}\u{FE0F}", 2), ("می\u{200C}\u{200D}\u{200C}خواهم", 2), ("👩\u{200D} x", 1),
    ("a \u{AD}b", 1), ("a\u{AD}\u{AD}\u{AD}b", 2), ("a\u{34F}b", 1), ("ab\u{1F3FD}", 1), ("ㅤx", 1),
    ("ﾠx", 1), ("ក\u{17B4}\u{17B5}", 2), ("a\u{180B}", 1), ("x\u{1BCA0}", 1), ("x\u{1D173}", 1),
    ("🏴\u{E0061}\u{E0062}\u{E007F}", 3), ("א\u{200F}ב", 1), ("葛\u{E0100}\u{E0101}", 1),
  ])
  func `what does nothing where it stands is a mark`(text: String, count: Int) {
    #expect(marks(text) == count)
  }

  @Test func `a text smuggled in variation selectors, tags or joiners is seen`() {
    let bytes = Array("attack at dawn".utf8)
    func scalars(_ base: UInt32) -> String {
      String(String.UnicodeScalarView(bytes.compactMap { Unicode.Scalar(base + UInt32($0)) }))
    }
    #expect(marks("😊" + scalars(0xE0100)) == bytes.count)
    #expect(marks("😊" + scalars(0xE0000)) == bytes.count)
    let joiners: [UInt32] = bytes.flatMap { byte -> [UInt32] in
      (0..<8).map { 0x200C + UInt32(byte >> $0 & 1) }
    }
    let bits = String(String.UnicodeScalarView(joiners.compactMap(Unicode.Scalar.init)))
    #expect(marks("Hello" + bits + "there") == joiners.count)
  }

  @Test func `what was kept stays where a text is cut`() {
    let text = PrintableText("👩‍🔬 می‌خواهم")
    for columns in 0...text.columns {
      #expect(!text.prefix(columns: columns).string.contains("▯"))
      #expect(!text.suffix(columns: columns).string.contains("▯"))
    }
  }

  @Test func `all that is ignorable and no more shows nothing of itself`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isStyle = (0x1F3FB...0x1F3FF).contains(value)
      let isIgnorable = scalar.properties.isDefaultIgnorableCodePoint || isStyle
      if IgnorableScalar.contains(value) != isIgnorable { Issue.record("U+\(value)") }
    }
  }
}
