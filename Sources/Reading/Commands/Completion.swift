/// What a word that is being typed may become, and which of that was taken.
struct Completion: Equatable, Sendable {
  /// What stands before the word in the line.
  let stem: String
  /// The words that it may become.
  let candidates: [String]
  /// The one that stands in the line; nil while it has only what all of them begin with.
  private(set) var index: Int?

  /// The words that `start` may become behind `stem`; nil where there is none.
  init?(of start: String, behind stem: String, among candidates: [String]) {
    guard !candidates.isEmpty else { return nil }
    self.stem = stem
    self.candidates = candidates
    let common = Self.commonStart(of: candidates)
    let isFurther = common.count > start.count && common.hasPrefix(start)
    index = candidates.count == 1 || !isFurther ? 0 : nil
  }

  /// The line as it is completed.
  var line: String { stem + (index.map { candidates[$0] } ?? Self.commonStart(of: candidates)) }

  /// Whether there is nothing to choose.
  var isOnly: Bool { candidates.count == 1 }

  /// Takes the next candidate, or the one before; behind the last comes the first.
  mutating func step(by steps: Int) {
    let count = candidates.count
    let start = index ?? (steps > 0 ? -1 : 0)
    index = ((start + steps) % count + count) % count
  }

  private static func commonStart(of words: [String]) -> String {
    guard var common = words.first else { return "" }
    for word in words.dropFirst() {
      while !word.hasPrefix(common) { common.removeLast() }
    }
    return common
  }
}
