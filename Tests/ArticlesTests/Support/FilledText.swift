/// Texts of filled lines with all that stands between paragraphs in books, memos and mail.
enum FilledText {
  static func text(_ length: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(state: seed)
    var text = "A Book of Filled Lines\n\n" + paragraph(&random) + "\n\n"
    while text.utf8.count < length {
      text += piece(&random)
      text += random.next() % 4 == 0 ? "\n" : "\n\n"
    }
    return Array(text.utf8)
  }

  private static func paragraph(_ random: inout SeededGenerator, of length: Int = 500) -> String {
    Prose.wrapped(Prose.paragraph(length, seed: random.next()), at: 62)
  }

  private static func indented(_ text: String, by columns: Int) -> String {
    let space = String(repeating: " ", count: columns)
    return space + text.replacing("\n", with: "\n" + space)
  }

  private static func piece(_ random: inout SeededGenerator) -> String {
    switch random.next() % 12 {
    case 0, 1, 2: paragraph(&random)
    case 3: "  " + paragraph(&random, of: 300)
    case 4: indented(paragraph(&random, of: 300), by: 3)
    case 5: "- " + indented(paragraph(&random, of: 200), by: 2).dropFirst(2)
    case 6: paragraph(&random, of: 300).replacing(" and ", with: "\nand ")
    case 7: "    let salt = 1\n    let rye  = 2\n\n  Tea      4\n  Salt    12"
    case 8: "> " + paragraph(&random, of: 200).replacing("\n", with: "\n> ")
    case 9: "Term   " + indented(paragraph(&random, of: 200), by: 7).dropFirst(7)
    case 10: "A Heading\n---------"
    default: String(repeating: "the lamp is out tonight and no one\n", count: 3)
    }
  }
}
