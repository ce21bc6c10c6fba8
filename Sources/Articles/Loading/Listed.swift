/// Something of a text that is listed by the place where it begins.
protocol Listed: Sendable {
  /// The byte that it begins at.
  var offset: Int { get }
}

extension Section: Listed {}
extension Item: Listed {}
extension RelatedLink: Listed {}

extension Range: Listed where Bound == Int {
  /// The byte that it begins at.
  var offset: Int { lowerBound }
}

extension Roll where Element: Listed {
  /// Adds what follows, as far as no more than `most` are kept.
  mutating func append(_ next: Roll, most: Int) {
    if isEmpty, next.count <= most { return self = next }
    append(contentsOf: next.prefix(Swift.max(0, most - count)))
  }

  /// Those that begin at a place that `isKept` accepts.
  func keeping(_ isKept: (Int) -> Bool) -> Roll {
    var kept = Roll()
    for element in self where isKept(element.offset) { kept.append(element) }
    return kept
  }
}
