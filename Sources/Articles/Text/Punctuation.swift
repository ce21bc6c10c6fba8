/// Marks that say where a sentence, a clause or a quotation begins and ends.
enum Punctuation {
  /// What may stand before the first letter.
  static let opening: ScalarSet = [
    "\"", "'", "“", "‘", "„", "«", "‹", "(", "[", "「", "『", "¿", "¡",
  ]
  /// Those of them that open a quotation.
  static let quotes: ScalarSet = ["\"", "“", "„", "«", "「", "『"]
  /// What may stand after the mark that ends a sentence.
  static let trailing: ScalarSet = [
    "\"", "'", "”", "“", "’", "»", "›", ")", "]", "」", "』", "*", " ",
  ]
  /// What a mark ends, if it ends anything.
  static func closing(_ scalar: Unicode.Scalar) -> LineShape.Closing? {
    if !scalar.isASCII { return closingElsewhere[scalar] }
    switch scalar {
    case ".": return .period
    case ",", ";": return .comma
    case ":": return .colon
    case "?": return .question
    case "!": return .exclamation
    default: return nil
    }
  }

  /// The marks outside ASCII that end a sentence or a clause.
  private static let closingElsewhere: [Unicode.Scalar: LineShape.Closing] = [
    "…": .period, "。": .period, "．": .period, "।": .period, "؟": .question, "？": .question,
    "！": .exclamation, "：": .colon, "，": .comma, "、": .comma, "؛": .comma, "；": .comma,
  ]
}
