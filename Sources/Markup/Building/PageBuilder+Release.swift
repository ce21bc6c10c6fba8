extension PageBuilder {
  /// Gives away what can no longer change.
  mutating func release() -> PageConverter.Piece {
    let (text, marks, end) = page.release()
    let count = joints.firstIndex { $0.text > end } ?? joints.count
    defer { joints.removeSubrange(..<count) }
    return PageConverter.Piece(text: text, marks: marks, joints: Array(joints[..<count]))
  }
}
