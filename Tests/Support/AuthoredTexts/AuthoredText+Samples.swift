import Articles

extension AuthoredText {
  /// A text with blocks of every kind and words marked in every way.
  public static var everything: AuthoredText {
    AuthoredText { text in
      text.block(.furniture, "Home | Shop | About")
      text.block(.title, "The Mill on the Pond")
      text.block(.byline, "Written for the archive in 1790")
      text.block(
        .paragraph, "The mill is old, and nobody\nhas ground a grain in it for years.",
        inline: [("old", .strong), ("nobody", .emphasis), ("grain", .code), ("years", .struck)])
      text.block(.heading(level: 2), "The wheel")
      text.block(
        .paragraph, "It stands still; see the plan or the pond.",
        inline: [
          ("still", .place(name: "still")),
          ("plan", .link(.file(path: "plan.html", fragment: "w"))),
          ("pond", .link(.place(name: "pond"))),
        ])
      text.block(
        .heading(level: 3), "What it is made of", inline: [("made", .emphasis)])
      text.block(
        .item(number: 1), "oak", inline: [("oak", .look(TextLook(foreground: .indexed(3))))],
        after: "\n")
      text.block(
        .item(number: 2), "iron",
        inline: [
          ("iron", .look(TextLook(background: .rgb(red: 1, green: 2, blue: 3)))),
          ("ron", .look(TextLook(.underline))), ("n", .look(TextLook([.faint, .reverse]))),
        ], after: "\n")
      text.block(.item(number: nil), "a little brass")
      text.block(.quotation, "It turned once, and then it turned again.")
      text.block(.term, "Race")
      text.block(.paragraph, "The water that drives the wheel.")
      text.block(.code(language: CodeLanguage("swift")), "let wheel = 1\n  if wheel { turn() }")
      text.block(
        .row(nil), "part\tprice",
        inline: [("part", .cell(column: 0, span: 1)), ("price", .cell(column: 1, span: 1))],
        after: "\n")
      text.block(
        .row(nil), "pin\t3",
        inline: [("pin", .cell(column: 0, span: 1)), ("3", .cell(column: 1, span: 1))])
      text.block(.caption, "The wheel, seen from the pond", inline: [("wheel", .image)])
      text.block(.ruler, "* * *")
      text.block(.note, "1 Nobody knows when.")
      text.block(
        .paragraph, "More is at the archive.",
        inline: [("the archive", .link(.address("https://archive.example.org/")))])
    }
  }

  /// A text of about so many bytes with marked and unmarked parts of all lengths in any order.
  public static func random(_ length: Int, seed: UInt64, plain: (UInt64) -> String) -> AuthoredText
  {
    AuthoredText { text in
      var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
      func next(_ bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
      }
      while text.bytes.count < length {
        let after = ["\n\n", "\n", " ", "", "\n\n\n\n\n\n\n\n", "\r\n", "  \n"][Int(next(7))]
        let words = String(
          repeating: ["salt and ", "皮膚 ", "rye\n", "tea", "  x\n\n"][Int(next(5))],
          count: Int(1 + next(next(4) == 0 ? 200 : 8)))
        switch next(12) {
        case 0, 1, 2: text.plain(plain(next(1 << 20)), after: after)
        case 3: text.block(.heading(level: UInt8(1 + next(4))), "A Heading\nof two", after: after)
        case 4: text.block(.item(number: Int32(next(9))), words, after: after)
        case 5: text.block(.code(language: nil), "  a\n\n\n" + words + "\n b", after: after)
        case 6: text.block(.row(nil), "a\tb", after: after)
        case 7: text.block(.quotation, words, after: after)
        case 8: text.block(.paragraph, "Also check Tea Tea Rye Rye", after: after)
        case 9: text.block(.code(language: nil), words, after: after)
        default: text.block(.paragraph, words, after: after)
        }
      }
    }
  }
}
