/// Asides: short lines beside the running text, such as captions, credits and buttons.
///
/// They are no headings, and a heading is judged by the lines beyond them.
enum AsideRule {
  /// Whether a line is an aside.
  static func matches(_ shape: LineShape, text: Span<UInt8>, repeated: RepeatedLines) -> Bool {
    guard shape.columns <= 100, !shape.line.isBlank, !shape.marker.isMarker else { return false }
    if FurnitureRule.matches(text) || isBracketed(text) { return true }
    if shape.columns <= 60, isCredit(text) { return true }
    if shape.columns <= 70, repeated.isLabelled(text) { return true }
    return shape.columns <= 60 && repeated.count(of: text, at: shape.line.start) == .often
  }

  /// Whether a line says who made something, or what a picture shows.
  static func isCredit(_ text: Span<UInt8>) -> Bool {
    if let length = authors.length(atStartOf: text) {
      return length + 1 < text.count && beginsName(text.extracting((length + 1)..<text.count))
    }
    guard let length = captions.length(atStartOf: text) else { return false }
    if length == text.count || text[length] == 0x3A { return true }
    var start = length
    while start < text.count, text[start] == 0x20 || text[start] == 0x2E { start += 1 }
    guard start < text.count else { return true }
    return isDigit(text[start])
      || makers.length(atStartOf: text.extracting(start..<text.count)) != nil
  }

  /// Whether a name or a date follows, rather than the words of a sentence.
  private static func beginsName(_ text: Span<UInt8>) -> Bool {
    let first = Glyph.decode(text, at: 0).scalar
    return first.properties.isUppercase || isDigit(text[0]) || first == ":"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isBracketed(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2, text[0] == 0x28 || text[0] == 0x5B else { return false }
    return text[text.count - 1] == 0x29 || text[text.count - 1] == 0x5D
  }

  /// What stands before the name of an author, or a date.
  private static let authors = PhraseTable([
    "by", "written by", "posted by", "published", "posted", "updated", "last updated", "via",
    "von", "par", "por",
  ])
  /// What stands before a colon, a number or the maker of a picture.
  private static let captions = PhraseTable([
    "photo", "photos", "photograph", "photography", "image", "images", "figure", "fig", "table",
    "source", "sources", "credit", "credits", "picture", "illustration", "video", "caption",
    "watch", "see also", "read more", "also read", "related", "foto", "fotos", "bild", "bilder",
    "abb", "abbildung", "quelle", "quellen", "crédit", "crédits", "fuente", "imagen",
  ])
  private static let makers = PhraseTable(["by", "credit", "courtesy", "via", "von", "par", "por"])
}
