/// Finds bytes as they are.
struct ExactSearch: Sendable {
  private let literal: [UInt8]
  private let sieve: ByteSieve

  /// Looks for `literal`, which is not empty.
  init(_ literal: [UInt8]) {
    self.literal = literal
    sieve = ByteSieve(literal)
  }

  /// The first match that begins in `range`.
  func next(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while true {
      place = sieve.next(in: text, place..<range.upperBound)
      guard place < range.upperBound else { return nil }
      if isHere(text, place) { return place..<place + literal.count }
      place += 1
    }
  }

  private func isHere(_ text: Span<UInt8>, _ place: Int) -> Bool {
    guard place + literal.count <= text.count else { return false }
    for index in literal.indices where text[place + index] != literal[index] { return false }
    return true
  }
}
