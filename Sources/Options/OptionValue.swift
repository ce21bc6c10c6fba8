/// What stands after an option.
public enum OptionValue: Equatable, Sendable {
  /// Nothing.
  case none
  /// Some words, under the name that the help has for them.
  case text(String)
  /// One of some words, under the name that the help has for them.
  case word(String, of: [String])
  /// A whole number in a range, under the name that the help has for it.
  case number(String, ClosedRange<Int>)
  /// A number as less reads it, which may be negative.
  case anyNumber
  /// Characters of a set, as less reads them; the first other one ends the value.
  case characters(String, of: String)

  /// What the help calls it; nil where there is nothing.
  public var name: String? {
    switch self {
    case .none: nil
    case .text(let name), .word(let name, _), .number(let name, _), .characters(let name, _): name
    case .anyNumber: "N"
    }
  }

  /// What is expected, at the end of a sentence.
  var expected: String {
    switch self {
    case .none: "no value"
    case .text(let name): "a value (\(name))"
    case .word(_, let words): Self.listed(words)
    case .number(_, let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .anyNumber: "a number"
    case .characters(let name, _): "a value (\(name))"
    }
  }

  /// Whether a word is such a value.
  func takes(_ word: some StringProtocol) -> Bool {
    switch self {
    case .none: false
    case .text: true
    case .word(_, let words): words.contains { $0 == word }
    case .number(_, let range): Int(word).map(range.contains) ?? false
    case .anyNumber: Int(word) != nil
    case .characters(_, let set): !word.isEmpty && word.allSatisfy(set.contains)
    }
  }

  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
