import Articles

extension PageText {
  /// Gives away what can no longer change.
  mutating func release() -> (text: [UInt8], marks: [Mark], end: Int) {
    let end = block?.separator ?? offset
    guard end > base else { return ([], [], end) }
    let text = Array(bytes[..<(end - base)])
    bytes.removeSubrange(..<(end - base))
    base = end
    let marks = self.marks
    self.marks.removeAll(keepingCapacity: true)
    return (text, marks, end)
  }
}
