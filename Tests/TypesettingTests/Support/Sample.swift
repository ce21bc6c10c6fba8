/// Texts that hold everything that is hard to set.
enum Sample {
  static let texts: [String] =
    [prose, cjk, emoji, marks, thai, address, word, hyphens, bound]
    + [tabs, controls, rightToLeft, entries, related, quotations, blanks]

  static let prose = """
    Cold Baths for Everyone

    A cold bath is neither a cure nor a crime. It wakes whoever sits in it, it costs nothing, and \
    most people who praise it praise, if one listens well, the warm towel that comes after it.

    The Towel

    It should hang near the stove – not too near – and be as large as the bather.

    """
  static let cjk = "冷たいお風呂の話\n\n肌は「冷たい」と感じると、血管を細くします。そのため、かゆみも少しやわらぎます。\n中文也要能排版，標點不可在行首。\n"
  static let emoji = "Ten 👩‍🚀 and 👨‍👩‍👧‍👦 or 👍🏽👍🏿 and 🇩🇪🇯🇵 with ❤️ and ✈︎ at sea 😀😀😀😀😀😀😀😀\n"
  static let marks =
    "e\u{301}te\u{301} Z\u{351}\u{352}\u{353}\u{354}algo\u{355}\u{356} \u{301}\u{302}\u{303}x\n"
  static let thai = "น้ำเย็นช่วยให้หลอดเลือดหดตัวและทำให้อาการคันลดลงชั่วคราว\n"
  static let address =
    "See https://archive.example.org/clocks/1790/the-old-mill?page=3&lines=all#drawings-of-the-pin.\n"
  static let word = "A " + String(repeating: "hottentottententen", count: 12) + " of a word.\n"
  static let hyphens =
    "A der\u{AD}ma\u{AD}to\u{AD}lo\u{AD}gist\u{AD} \u{AD}knows off-label and 3-4 -x- skin.\n"
  static let bound = "It took 10\u{A0}mg and 20\u{A0}000\u{A0}000\u{202F}€ a\u{2060}b as well.\n"
  static let tabs = "The Prices of It All\n\n\tsalt\t3\t1.20\n\trye\t\t12\n    let x  =  1\n"
  static let controls =
    "The \u{1B}[31mred\u{7}\u{0} text\u{7F} has \u{9B}2J and \u{202E}more\u{200B}.\r\n"
  static let rightToLeft = "שלום עולם מרחבא مرحبا بالعالم a \u{200F}b\n"
  static let entries = """
    What to Pack for Winter

    The benefits of wool are these:

    1. It is warm even when it has become wet in the rain
    10) It lasts
    - and it is not dear where there are sheep nearby

    The risks may include:.

    Itching at the neck in the first days of its use
    Moths
    It shrinks

    """
  static let related = """
    What to Pack for Winter

    Related Article Wool and Its Enemies Wool and Its Enemies

    Also check Tea or Coffee? Tea or Coffee? Fiber- Rich Meals Fiber-Rich Meals Rye Rye To top
    """
  static let quotations = """
    What to Pack for Winter

    > Nobody ever regretted a second pair of socks on the way to the lighthouse.

    “Nobody ever regretted a second pair of socks on the way to the lighthouse.”

    """
  static let blanks =
    "\n\n  Tea and Salt and Rye  \n" + String(repeating: "\n", count: 6_000) + "End\n\n"

  /// Bytes that are no text.
  static let noise: [UInt8] = (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 73 ^ $0 >> 3) }

  static let all: [[UInt8]] = texts.map { Array($0.utf8) } + [noise, [], [0x0A], [0x61]]
}
