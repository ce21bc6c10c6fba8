extension HTMLTokenizer {
  /// Reads the reference at a `&` into `scratch` (13.2.5.72); nil where it may go on behind the text.
  mutating func readReference(
    _ text: Span<UInt8>, _ start: Int, _ isFinal: Bool, inAttribute: Bool
  ) -> Int? {
    scratch.removeAll(keepingCapacity: true)
    let at = start + 1
    guard at < text.count else { return isFinal ? keepSign(at) : nil }
    if text[at] == 0x23 { return readNumber(text, start, isFinal) }
    guard Self.isAlnum(text[at]) else { return keepSign(at) }
    switch longestName(text, at, isFinal) {
    case .needsMore: return nil
    case .none: return keepSign(at)
    case .entity(let entity, let end):
      // In addresses `&copy=1` is no sign (13.2.5.73).
      if inAttribute, text[end - 1] != 0x3B {
        guard end < text.count || isFinal else { return nil }
        if end < text.count, text[end] == 0x3D || Self.isAlnum(text[end]) { return keepSign(at) }
      }
      for index in Entities.valueStarts[entity]..<Entities.valueStarts[entity + 1] {
        scratch.append(Entities.values[Int(index)])
      }
      return end
    }
  }

  private mutating func keepSign(_ end: Int) -> Int {
    scratch.append(0x26)
    return end
  }

  private enum Found {
    case none, needsMore
    /// The number of a name, and where the text goes on behind it.
    case entity(Int, Int)
  }

  /// The longest name that stands at a place.
  private func longestName(_ text: Span<UInt8>, _ start: Int, _ isFinal: Bool) -> Found {
    var range = Int(Entities.first[Int(text[start])])..<Int(Entities.first[Int(text[start]) + 1])
    var found = Found.none
    var depth = 1
    while !range.isEmpty {
      let first = range.lowerBound
      if Int(Entities.nameStarts[first + 1] - Entities.nameStarts[first]) == depth {
        found = .entity(first, start + depth)
        range = first + 1..<range.upperBound
        if range.isEmpty { break }
      }
      guard start + depth < text.count else { return isFinal ? found : .needsMore }
      range = Self.names(in: range, with: text[start + depth], at: depth)
      depth += 1
    }
    return found
  }

  /// Those of some names, which begin alike, that have a byte at a place.
  private static func names(in range: Range<Int>, with byte: UInt8, at depth: Int) -> Range<Int> {
    let start = firstName(in: range, at: depth) { $0 >= byte }
    return start..<firstName(in: start..<range.upperBound, at: depth) { $0 > byte }
  }

  private static func firstName(
    in range: Range<Int>, at depth: Int, _ isBeyond: (UInt8) -> Bool
  ) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(Entities.names[Int(Entities.nameStarts[middle]) + depth]) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
