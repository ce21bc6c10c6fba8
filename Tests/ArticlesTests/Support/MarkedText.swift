/// Texts with the marks of Markdown, books and standards, whole and broken.
enum MarkedText {
  static func text(_ length: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(state: seed)
    var text = "# A Marked Text\n\n## One\n\n```\ncode\n```\n\nCHAPTER I\n\nThe Ford\n\n"
    text += Prose.wrapped(Prose.paragraph(400, seed: seed), at: 66) + "\n\nCHAPTER II\n\n"
    while text.utf8.count < length {
      text += piece(&random)
      text += random.next() % 4 == 0 ? "\n" : "\n\n"
    }
    return Array(text.utf8)
  }

  private static func piece(_ random: inout SeededGenerator) -> String {
    let prose = Prose.paragraph(Int(60 + random.next() % 400), seed: random.next())
    return switch random.next() % 12 {
    case 0, 1, 2: Prose.wrapped(prose, at: 66)
    case 3: "## A heading ##"
    case 4: "Another heading\n---------------"
    case 5: "```sh\n# Related Tea Tea Rye Rye To top\nlet it = be\n```"
    case 6: "```"
    case 7: "CHAPTER \(random.next() % 30)\n\nRelated Tea Tea Rye Rye"
    case 8: "Keel          Customs          [Page \(random.next() % 30)]\n\u{0C}"
    case 9: "| a | b |\n> [quoted](words) **here**"
    case 10: "Also check Tea Tea Salt Salt Rye Rye To top"
    default: "- " + prose
    }
  }
}
