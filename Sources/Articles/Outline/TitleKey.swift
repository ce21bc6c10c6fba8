/// A title as titles are compared: only its letters and digits, in lower case.
public struct TitleKey: Hashable, Sendable {
  /// The letters and digits.
  public let letters: String

  /// The key of a title; spacing, punctuation and case make no difference.
  public init(_ title: PrintableText) {
    letters = String(title.string.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// How alike two titles are, from 0 to 1: the share of pairs of letters that both have
  /// (the Sørensen-Dice coefficient of their bigrams).
  public func likeness(to other: TitleKey) -> Double {
    let mine = bigrams
    let theirs = other.bigrams
    let total = mine.values.reduce(0, +) + theirs.values.reduce(0, +)
    guard total > 0 else { return self == other ? 1 : 0 }
    let shared = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total)
  }

  private var bigrams: [String: Int] {
    let all = Array(letters)
    var counts: [String: Int] = [:]
    for (first, second) in zip(all, all.dropFirst()) {
      counts[String([first, second]), default: 0] += 1
    }
    return counts
  }
}
