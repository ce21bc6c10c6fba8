import Testing

@testable import Reading

/// Every mode at every size: the frame is exactly as large as the screen.
@Suite struct GeometryTests {
  static let widths = [1, 2, 3, 5, 8, 12, 20, 24, 39, 40, 79, 80, 81, 120, 200]
  static let heights = [1, 2, 3, 4, 5, 12, 24, 60]
  static let sizes = widths.flatMap { columns in
    heights.map { Size(columns: columns, rows: $0) }
  }

  /// The modes, by the keys that lead there.
  static let modes = [
    "", "50%", "G", "9]", "<Tab>", "<Tab>G", "123", "<C-g>", "77t", "++++", "m", "'", "Z", "t",
    "tG<Space>", "tjh", "t/e", "t/zzz", "t3.1", "L", "L/o", "2<Enter>", "2<Enter>q", "i", "ie",
    "i<paste:漢字 kettle>", "izzz", "O", "O/o", "=", "=-G", "h", "hG", "z", "zG", "zt", "zi", "z=",
    "zO", "zh", "WWWWW", "wwwwww", "/", "/<paste:kettle>", "?漢字<Left>",
    "/zz<Enter>", "/e<Enter>nn", "/on<A-e><A-w><A-r>",
    "/<paste:the kettle on the third shelf takes a little longer>", "z/on", "/on<Enter>tn",
    "/on<Enter>zN", "&on<Enter>", "&on<Enter>Gnk", "&on<Enter>n<Enter>",
    "/(<A-r>", ":", ":n<Tab>", ":n<Tab><Tab><S-Tab>", ":zzz<Enter>", ":f<Enter>", "z:e <Tab>",
    "/e<Enter>/<Up><Home>",
  ]

  @Test(arguments: modes)
  func `an article fits`(keys: String) {
    Self.sweep(ReadingBench(Self.article, texts: Self.texts), keys)
  }

  @Test(arguments: ["", "G", "t", "i", "L", "=", "h", "O", "z", "m", "]", "<Tab>", "y", "v", "50%"])
  func `an article without headings or with nothing in it fits`(keys: String) {
    Self.sweep(ReadingBench(Prose.paragraph("it") + "\n\n" + Prose.paragraph("that")), keys)
    Self.sweep(ReadingBench(""), keys)
    Self.sweep(ReadingBench("\n\n  \n"), keys)
    Self.sweep(ReadingBench("漢字", named: nil), keys)
  }

  @Test(arguments: ["", "j", "/o", "/zzz", "h", "G", "<Enter>", "q"])
  func `the library fits where no article is open`(keys: String) {
    Self.sweep(ReadingBench(library: Self.texts), keys)
    Self.sweep(ReadingBench(library: [:]), keys)
  }

  @Test func `a reader with nothing to read fits`() {
    for size in Self.sizes {
      #expect(FrameContract.violations(of: Reader(size: size).frame(), at: size) == [])
    }
  }

  /// Presses the keys at every size, and also gives a reader who has pressed them every size.
  private static func sweep(_ bench: ReadingBench, _ keys: String) {
    var wrong: [String] = []
    var resized = bench.pressing(keys)
    for size in sizes {
      var fresh = bench
      fresh.handle(.resize(size))
      fresh.press(keys)
      resized.handle(.resize(size))
      for (frame, way) in [(fresh.frame, "pressed at"), (resized.frame, "resized to")] {
        wrong += FrameContract.violations(of: frame, at: size).prefix(1).map {
          "\(way) \(size.columns)x\(size.rows): \($0)"
        }
      }
    }
    if !wrong.isEmpty {
      Issue.record("“\(keys)”, \(wrong.count) frames: \(wrong.prefix(4).joined(separator: "; "))")
    }
  }

  private static let article = """
    Work

    A House with 漢字 in Its Name, and a Title That Is Long Enough to Be Cut on Most Screens

    \(Prose.paragraph("the opening 漢字仮名交じり文 and e\u{301}"))

    Kettles of the First Floor, Which Have a Heading of Some Length Themselves

    \(Prose.paragraph("kettles"))

    Benefits of Kettles

    They have several benefits, of which these are the two that everybody names:

    1. 温かいお茶 at Any Time

    \(Prose.paragraph("tea"))

    2. Company

    \(Prose.paragraph("company"))

    Risks of Kettles

    1. Steam

    \(Prose.paragraph("steam"))

    Related Article On Kettles On Kettles

    Averyveryveryverylongwordwithoutanyspaceinittowrapatallwhichmustbebrokensomewhere and so on it goes.

    Conclusion

    \(Prose.paragraph("the end"))

    Also check On Kettles On Kettles On Kettels On Kettels Nothing Like It Nothing Like It
    """

  private static let texts = [
    "kettles.txt": "Work\n\nOn Kettles\n\n" + Prose.paragraph("the page on kettles"),
    "漢字.txt": "漢字のやかん\n\n" + Prose.paragraph("the page in another script"),
    "untitled.txt": "no title here, only a line that begins in lower case and goes on.",
  ]
}
