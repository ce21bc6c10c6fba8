import Articles

extension PageText {
  /// From where on text and marks may still change: a byte, and the number of a mark.
  typealias Held = (start: Int, firstMark: Int)

  /// Hands over what can no longer change.
  ///
  /// What stands from `held` on stays, where that is the start of a table.
  mutating func release(before held: Held?) -> (text: [UInt8], marks: [Mark], end: Int) {
    let end = min(held?.start ?? .max, block?.separator ?? offset)
    guard end > base else { return ([], [], end) }
    let text = Array(bytes[..<(end - base)])
    bytes.removeSubrange(..<(end - base))
    base = end
    let count = held.map { $0.firstMark - markBase } ?? marks.count
    let marks = Array(self.marks[..<count])
    self.marks.removeSubrange(..<count)
    markBase += count
    return (text, marks, end)
  }
}
