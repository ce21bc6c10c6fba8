import Articles

extension PageBuilder {
  /// Sets the rows of the innermost table that were not set yet; with a shape, they are its first.
  mutating func setRows(_ shape: TableShape? = nil) {
    let last = drafts.count - 1
    let rows = drafts[last].rows
    drafts[last].rows.removeAll(keepingCapacity: true)
    let first = firstMark(of: last)
    guard first < page.marks.count else { return }
    // What holds a table of data is none.
    for outer in 0..<last { drafts[outer].endAsLayout() }
    let base = page.separator(before: first)
    var start: Int?
    if case .isData(let known) = drafts[last].verdict { start = known }
    var setter = RowSetter(at: base, start: start, shape: shape, indent: context.indent)
    var number = first
    for row in rows {
      guard let marks = row.marks else { continue }
      while number < marks.lowerBound - page.markBase { add(&number, to: &setter) }
      // A row that no mark can be about stays what it was.
      if page.length(of: row) > Limits.longBlock { continue }
      setter.add(row, page)
      number = marks.upperBound - page.markBase
    }
    while number < page.marks.count { add(&number, to: &setter) }
    if let start = setter.start { drafts[last].verdict = .isData(start: start) }
    replace(from: first, base, by: setter)
    drafts[last].setMarks = page.markCount
  }

  private func add(_ number: inout Int, to setter: inout RowSetter) {
    setter.addLoose(number, page)
    number += 1
  }

  /// The number of the first mark, of those that are kept, that belongs to no row that was set.
  private func firstMark(of draft: Int) -> Int {
    (drafts[draft].setMarks ?? drafts[draft].firstMark) - page.markBase
  }

  private mutating func replace(from first: Int, _ base: Int, by setter: RowSetter) {
    page.bytes.replaceSubrange((base - page.base)..., with: setter.bytes)
    page.marks.replaceSubrange(first..., with: setter.marks)
    page.last = setter.marks.last { $0.block != nil }?.block ?? page.last
    outline.move(from: base) { Self.place(of: $0, setter.moves) }
    for index in joints.indices.reversed() {
      guard joints[index].text >= base else { break }
      joints[index] = PageConverter.Joint(
        text: Self.place(of: joints[index].text, setter.moves), source: joints[index].source)
    }
    lastJoint = joints.last ?? lastJoint
  }

  /// Where a byte stands after the moves; one between what moved stands where that ends.
  private static func place(of byte: Int, _ moves: [RowSetter.Move]) -> Int {
    var low = 0
    var high = moves.count
    while low < high {
      let middle = (low + high) / 2
      if moves[middle].from.lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return moves.first?.to ?? byte }
    let move = moves[low - 1]
    return move.to + min(byte - move.from.lowerBound, move.from.count)
  }
}

extension TableDraft.Row {
  /// The marks of all its cells.
  fileprivate var marks: Range<Int>? {
    guard let first = cells.first, let last = cells.last else { return nil }
    return first.marks.lowerBound..<last.marks.upperBound
  }
}
