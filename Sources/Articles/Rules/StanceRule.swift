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
      switch vocabulary[words[index]] {
      case .benefit: .benefit
      case .risk: isAverted(index, words) ? nil : .risk
      case .unwanted: isEffect(index + 1, words) && !isAverted(index, words) ? .risk : nil
      case nil: nil
      }
    }
  }

  private static func isEffect(_ index: Int, _ words: [Substring]) -> Bool {
    index < words.count && effects.contains(words[index])
  }

  /// Whether a risk is only named to be made smaller, or as a factor: that is no list of risks.
  private static func isAverted(_ index: Int, _ words: [Substring]) -> Bool {
    if index + 1 < words.count, words[index + 1].hasPrefix("factor") { return true }
    let before = words[max(0, index - 3)..<index]
    return before.last == "at"
      || before.contains { word in aversions.contains { word.hasPrefix($0) } }
  }

  private enum Word { case benefit, risk, unwanted }

  private static let vocabulary: [Substring: Word] = {
    var words: [Substring: Word] = [:]
    for word in benefits { words[word] = .benefit }
    for word in risks { words[word] = .risk }
    for word in unwanted { words[word] = .unwanted }
    return words
  }()

  private static let benefits: [Substring] = [
    "benefit", "benefits", "advantage", "advantages", "pro", "pros", "upside", "upsides", "perks",
    "merits", "positives", "strengths",
  ]
  private static let risks: [Substring] = [
    "risk", "risks", "drawback", "drawbacks", "con", "cons", "disadvantage", "disadvantages",
    "downside", "downsides", "complication", "complications", "precaution", "precautions",
    "danger", "dangers", "hazard", "hazards", "harms", "negatives", "contraindications",
    "warnings", "cautions",
  ]
  /// What makes effects, reactions and events a risk.
  private static let unwanted: [Substring] = ["side", "adverse", "unwanted", "harmful"]
  private static let effects: Set<Substring> = [
    "effect", "effects", "reaction", "reactions", "event", "events",
  ]
  /// The beginnings of words that say that a risk is made smaller.
  private static let aversions = [
    "reduc", "lower", "decreas", "prevent", "minimi", "avoid", "without", "cut", "manag",
    "protect", "less", "mitigat",
  ]
}
