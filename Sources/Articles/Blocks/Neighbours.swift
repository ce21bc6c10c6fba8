/// The lines after one, as far as they are looked at.
///
/// Asides are passed over: what counts is the text that they stand beside.
struct Neighbours {
  /// At most this many lines are looked at ahead.
  static let most = 8
  /// At most this many of them are long lines, which no rule looks beyond.
  static let mostLong = 2
  /// A line of at most so many columns is short where runs of short lines are counted.
  static let shortColumns = 70

  /// The line right after it, be it an aside or not.
  private(set) var adjacent: Adjacent?
  /// The line after it.
  private(set) var next: LineShape?
  /// The line after the next.
  private(set) var second: LineTrace?
  /// How many short lines follow one another right after it.
  private(set) var shortRun = 0
  /// Whether the line after the next stands behind a blank line.
  private(set) var isSecondApart = false
  /// The divisions of a book that begin with the next lines.
  private(set) var divisions = DivisionsAhead()
  /// Whether one of the lines is a paragraph by its length.
  private(set) var hasParagraph = false

  init(_ shapes: some Sequence<LineShape>) {
    var isRunning = true
    for shape in shapes {
      if shape.line.isBlank { return }
      if adjacent == nil { adjacent = Adjacent(shape) }
      if shape.isAside { continue }
      divisions.take(shape)
      if next == nil {
        next = shape
      } else if second == nil {
        second = LineTrace(shape)
        isSecondApart = shape.line.isAfterBlank
      }
      isRunning = isRunning && shape.isShort
      if isRunning { shortRun += 1 }
      if shape.isParagraph { hasParagraph = true }
      if !isRunning, second != nil, hasParagraph { return }
    }
  }
}

/// What counts of the line right after another.
struct Adjacent {
  let indent: Int
  let isAfterBlank: Bool
  let hasWords: Bool
  let isAside: Bool
  let ruler: Ruler?

  init(_ shape: LineShape) {
    indent = shape.line.indent
    isAfterBlank = shape.line.isAfterBlank
    hasWords = shape.words > 0
    isAside = shape.isAside
    ruler = shape.ruler
  }
}

extension LineShape {
  /// Whether it is one of a run of short lines, as titles and names are.
  var isShort: Bool {
    columns <= Neighbours.shortColumns && closing != .period && !marker.isMarker && !isLong
  }

  /// Whether it is running text by its length alone.
  var isParagraph: Bool { columns > 160 }
}
