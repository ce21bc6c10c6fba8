/// Tells from the words of a heading or an introduction whether a list is of benefits or of risks.
enum StanceRule {
  /// What a heading announces; nil where it names neither or both.
  static func stance(ofHeading text: Span<UInt8>) -> Stance? {
    let found = Set(mentions(text))
    return found.count == 1 ? found.first : nil
  }

  /// What a sentence that ends in a colon announces: what it names last.
  static func stance(ofLeadIn text: Span<UInt8>) -> Stance? {
    let tail = max(0, text.count - 400)
    return mentions(text.extracting(tail..<text.count)).last
  }

  private static func mentions(_ text: Span<UInt8>) -> [Stance] {
    let words = Wording.words(text)
    return words.indices.compactMap { index in
      let rest = text.extracting(words[index].lowerBound..<text.count)
      if benefits.length(atStartOf: rest) != nil { return .benefit }
      let isRisk =
        risks.length(atStartOf: rest) != nil
        || unwanted.length(atStartOf: rest) != nil && isEffect(index + 1, words, text)
      return isRisk && !isAverted(index, words, text) ? .risk : nil
    }
  }

  private static func isEffect(_ index: Int, _ words: [Range<Int>], _ text: Span<UInt8>) -> Bool {
    index < words.count && effects.length(atStartOf: text.extracting(words[index])) != nil
  }

  /// Whether a risk is only named to be made smaller, or as a factor: that is no list of risks.
  private static func isAverted(_ index: Int, _ words: [Range<Int>], _ text: Span<UInt8>) -> Bool {
    if index + 1 < words.count,
      Wording.begins(text.extracting(words[index + 1]), with: "factor")
    {
      return true
    }
    for before in max(0, index - 3)..<index {
      let word = text.extracting(words[before])
      if before == index - 1 && word.count == 2 && Wording.begins(word, with: "at") { return true }
      if aversions.contains(where: { Wording.begins(word, with: $0) }) { return true }
    }
    return false
  }

  private static let benefits = PhraseTable([
    "benefit", "benefits", "advantage", "advantages", "pro", "pros", "upside", "upsides", "perks",
    "merits", "positives", "strengths",
  ])
  private static let risks = PhraseTable([
    "risk", "risks", "drawback", "drawbacks", "con", "cons", "disadvantage", "disadvantages",
    "downside", "downsides", "complication", "complications", "precaution", "precautions",
    "danger", "dangers", "hazard", "hazards", "harms", "negatives", "contraindications",
    "warnings", "cautions",
  ])
  /// What makes effects, reactions and events a risk.
  private static let unwanted = PhraseTable(["side", "adverse", "unwanted", "harmful"])
  private static let effects = PhraseTable([
    "effect", "effects", "reaction", "reactions", "event", "events",
  ])
  /// The beginnings of words that say that a risk is made smaller.
  private static let aversions: [StaticString] = [
    "reduc", "lower", "decreas", "prevent", "minimi", "avoid", "without", "cut", "manag",
    "protect", "less", "mitigat",
  ]
}
