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
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : ""
      if benefits.contains(word) { return .benefit }
      guard risks.contains(word) || effects.contains(next) && sidewords.contains(word) else {
        return nil
      }
      if next == "factor" || next == "factors" { return nil }
      let before = words[max(0, index - 3)..<index]
      return before.contains { averted($0) } || before.last == "at" ? nil : .risk
    }
  }

  /// Whether the word says that a risk is made smaller, which is no list of risks.
  private static func averted(_ word: Substring) -> Bool {
    aversions.contains { word.hasPrefix($0) }
  }

  private static let benefits: Set<Substring> = [
    "benefit", "benefits", "advantage", "advantages", "pro", "pros", "upside", "upsides", "perks",
    "merits", "positives", "strengths",
  ]
  private static let risks: Set<Substring> = [
    "risk", "risks", "drawback", "drawbacks", "con", "cons", "disadvantage", "disadvantages",
    "downside", "downsides", "complication", "complications", "precaution", "precautions",
    "danger", "dangers", "hazard", "hazards", "harms", "negatives", "contraindications",
    "warnings", "cautions",
  ]
  private static let sidewords: Set<Substring> = ["side", "adverse", "unwanted", "harmful"]
  private static let effects: Set<Substring> = [
    "effect", "effects", "reaction", "reactions", "event", "events",
  ]
  private static let aversions = [
    "reduc", "lower", "decreas", "prevent", "minimi", "avoid", "without", "cut", "manag",
    "protect", "less", "mitigat",
  ]
}
