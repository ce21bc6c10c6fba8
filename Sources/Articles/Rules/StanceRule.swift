/// Tells from the words of a heading or an introduction whether a list is of benefits or of risks.
enum StanceRule {
  /// What a heading announces; nil where it names neither or both.
  static func stance(ofHeading text: Span<UInt8>) -> Stance? {
    let found = mentions(text)
    return found.allSatisfy { $0 == found.first } ? found.first : nil
  }

  /// What a sentence that ends in a colon announces: what it names last.
  static func stance(ofLeadIn text: Span<UInt8>) -> Stance? {
    let tail = max(0, text.count - 400)
    return mentions(text.extracting(tail..<text.count)).last
  }

  private static func mentions(_ text: Span<UInt8>) -> [Stance] {
    var found: [Stance] = []
    var end = 0
    while let word = Wording.word(in: text, from: end) {
      end = word.upperBound
      if let stance = stance(of: word, in: text) { found.append(stance) }
    }
    return found
  }

  private static func stance(of word: Range<Int>, in text: Span<UInt8>) -> Stance? {
    let rest = text.extracting(word.lowerBound..<text.count)
    guard words.length(atStartOf: rest) != nil else { return nil }
    if benefits.length(atStartOf: rest) != nil { return .benefit }
    let isRisk = risks.length(atStartOf: rest) != nil || isEffect(after: word, in: text)
    return isRisk && !isAverted(word, in: text) ? .risk : nil
  }

  private static func isEffect(after word: Range<Int>, in text: Span<UInt8>) -> Bool {
    Wording.word(in: text, from: word.upperBound).map {
      effects.length(atStartOf: text.extracting($0)) != nil
    } ?? false
  }

  /// Whether a risk is only named to be made smaller, or as a factor: that is no list of risks.
  private static func isAverted(_ risk: Range<Int>, in text: Span<UInt8>) -> Bool {
    if let next = Wording.word(in: text, from: risk.upperBound),
      Wording.begins(text.extracting(next), with: "factor")
    {
      return true
    }
    var start = risk.lowerBound
    for distance in 1...3 {
      guard let word = Wording.word(in: text, before: start) else { return false }
      start = word.lowerBound
      let before = text.extracting(word)
      if distance == 1, word.count == 2, Wording.begins(before, with: "at") { return true }
      if aversions.contains(where: { Wording.begins(before, with: $0) }) { return true }
    }
    return false
  }

  private static let benefitWords = [
    "benefit", "benefits", "advantage", "advantages", "pro", "pros", "upside", "upsides", "perks",
    "merits", "positives", "strengths",
  ]
  private static let riskWords = [
    "risk", "risks", "drawback", "drawbacks", "con", "cons", "disadvantage", "disadvantages",
    "downside", "downsides", "complication", "complications", "precaution", "precautions",
    "danger", "dangers", "hazard", "hazards", "harms", "negatives", "contraindications",
    "warnings", "cautions",
  ]
  /// What makes effects, reactions and events a risk.
  private static let unwantedWords = ["side", "adverse", "unwanted", "harmful"]
  /// All of these: nearly every word is none of them.
  private static let words = PhraseTable(benefitWords + riskWords + unwantedWords)
  private static let benefits = PhraseTable(benefitWords)
  private static let risks = PhraseTable(riskWords)
  private static let effects = PhraseTable([
    "effect", "effects", "reaction", "reactions", "event", "events",
  ])
  /// The beginnings of words that say that a risk is made smaller.
  private static let aversions: [StaticString] = [
    "reduc", "lower", "decreas", "prevent", "minimi", "avoid", "without", "cut", "manag",
    "protect", "less", "mitigat",
  ]
}
