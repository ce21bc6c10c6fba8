extension PageBuilder {
  /// Hands over what can no longer change.
  mutating func release() -> PageConverter.Piece {
    let (text, marks, end) = page.release(before: held)
    let count = joints.firstIndex { $0.text > end } ?? joints.count
    defer { joints.removeSubrange(..<count) }
    return PageConverter.Piece(text: text, marks: marks, joints: Array(joints[..<count]))
  }

  /// The start of the first table that may still be set otherwise.
  private var held: PageText.Held? {
    for draft in drafts {
      if let held = held(by: draft) { return held }
    }
    return nil
  }

  /// From where on a table may still be set otherwise; nil where all of it is settled.
  func held(by draft: TableDraft) -> PageText.Held? {
    switch draft.verdict {
    case .isLayout: return nil
    case .undecided: return (draft.start, draft.firstMark)
    case .isData:
      let mark = draft.setMarks ?? draft.firstMark
      return (page.setEnd(before: mark), mark)
    }
  }
}
