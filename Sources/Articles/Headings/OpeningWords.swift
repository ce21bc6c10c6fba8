/// What the first word of a line says of the sentence that it begins.
struct OpeningWords {
  /// Whether it asks: "How", "Why".
  let asks: Bool
  /// Whether it stands for someone or goes on with what was said: "I", "This", "But".
  let refers: Bool

  init(_ text: Span<UInt8>) {
    var start = 0
    while start < text.count,
      Punctuation.opening.contains(Glyph.decode(text, at: start).scalar)
    {
      start += Glyph.decode(text, at: start).length
    }
    let rest = text.extracting(start..<text.count)
    asks = Self.questions.length(atStartOf: rest) != nil
    refers = Self.references.length(atStartOf: rest) != nil
  }

  private static let questions = PhraseTable([
    "how", "what", "why", "when", "where", "who", "which", "is", "are", "do", "does", "can",
    "should", "will", "wie", "was", "warum", "wann", "wo", "wer", "welche", "welcher", "welches",
    "wieso", "weshalb", "comment", "pourquoi", "quel", "quelle", "quels", "quelles", "qu'est",
    "cómo", "qué", "por qué", "cuál", "cuáles", "quién", "como", "por que", "qual",
  ])
  private static let references = PhraseTable([
    "i", "we", "you", "he", "she", "they", "it", "this", "that", "these", "those", "there", "here",
    "but", "and", "so", "yet", "or", "if", "as", "however", "also", "then", "now", "ich", "wir",
    "sie", "er", "es", "aber", "und", "je", "nous", "ils", "elle", "il", "mais", "et", "pero", "y",
    "yo",
  ])
}
