/// The lines after one, as far as they are looked at: at most four, and only to the first long one.
struct Neighbours {
  /// At most this many lines are looked at ahead.
  static let most = 4
  /// A line of at most so many columns is short where runs of short lines are counted.
  static let shortColumns = 70

  /// The line right after it.
  private(set) var next: LineShape?
  /// The line after the next.
  private(set) var second: LineShape?
  /// How many short lines follow one another right after it.
  private(set) var shortRun = 0

  init(_ shapes: some Sequence<LineShape>) {
    var isRunning = true
    for (index, shape) in shapes.enumerated() {
      if shape.line.isBlank { return }
      if index == 0 { next = shape }
      if index == 1 { second = shape }
      isRunning =
        isRunning && shape.columns <= Self.shortColumns && !shape.isLong
        && !shape.marker.isMarker
      if isRunning { shortRun += 1 }
    }
  }
}
