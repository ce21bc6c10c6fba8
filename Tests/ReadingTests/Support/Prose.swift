/// Articles for tests, in words of our own.
enum Prose {
  static let sentence =
    "The kettle on the third shelf takes a little longer than the others, which nobody minds, "
    + "because the view from the window is a good one and the mornings up here are slow."

  /// A paragraph of some sentences, the first of which names it.
  static func paragraph(_ name: String, sentences: Int = 3) -> String {
    "Here begins \(name). " + [String](repeating: sentence, count: sentences).joined(separator: " ")
  }

  /// An article with sections "Part 1", "Part 2" and so on, of some paragraphs each.
  static func article(sections: Int, paragraphs: Int = 2, sentences: Int = 3) -> String {
    var blocks = ["A House with Many Kettles", paragraph("the opening")]
    for section in 0..<sections {
      blocks.append("Part \(section + 1) of the House")
      for part in 0..<paragraphs {
        blocks.append(
          paragraph("paragraph \(section + 1).\(part + 1)", sentences: sentences))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
