/// Marks that say where a sentence, a clause or a quotation begins and ends.
enum Punctuation {
  /// What may stand before the first letter.
  static let opening: Set<Unicode.Scalar> = [
    "\"", "'", "“", "‘", "„", "«", "‹", "(", "[", "「", "『", "¿", "¡",
  ]
  /// Those of them that open a quotation.
  static let quotes: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "「", "『"]
  /// What may stand after the mark that ends a sentence.
  static let trailing: Set<Unicode.Scalar> = [
    "\"", "'", "”", "“", "’", "»", "›", ")", "]", "」", "』", "*", " ",
  ]
  /// What ends a sentence or a clause.
  static let closing: [Unicode.Scalar: LineShape.Closing] = [
    ".": .period, "…": .period, "。": .period, "．": .period, "।": .period, "؟": .question,
    "?": .question, "？": .question, "!": .exclamation, "！": .exclamation,
    ":": .colon, "：": .colon, ",": .comma, ";": .comma, "，": .comma, "、": .comma,
    "؛": .comma, "；": .comma,
  ]
}
