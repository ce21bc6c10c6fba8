/// The shapes of the lines after one, as far as they are looked at: up to the first long one.
struct Neighbours {
  /// At most this many lines are looked at ahead.
  static let most = 4

  private(set) var shapes: [LineShape] = []

  var next: LineShape? { shapes.first }

  /// How many short lines follow before a longer one.
  func shortRun(upTo columns: Int) -> Int {
    shapes.prefix { $0.columns <= columns && !$0.isLong }.count
  }

  init(_ shapes: some Sequence<LineShape>) {
    for shape in shapes {
      if shape.line.isBlank { break }
      self.shapes.append(shape)
    }
  }
}
