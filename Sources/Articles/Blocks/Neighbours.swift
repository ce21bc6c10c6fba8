/// The lines after one, as far as they are looked at.
///
/// Asides are passed over: what counts is the text that they stand beside.
struct Neighbours {
  /// At most this many lines are looked at ahead.
  static let most = 8
  /// At most this many of them are long lines, which no rule looks beyond.
  static let mostLong = 2
  /// The most columns of a short line where runs of short lines are counted.
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

  /// None.
  init() {}

  /// What counts of the lines of `shapes` from `start` on.
  init(_ shapes: [LineShape], from start: Int) {
    var isRunning = true
    for index in start..<max(start, shapes.count) {
      if shapes[index].line.isBlank { return }
      if adjacent == nil { adjacent = Adjacent(shapes[index]) }
      if shapes[index].isAside { continue }
      divisions.note(shapes[index])
      if next == nil {
        next = shapes[index]
      } else if second == nil {
        second = LineTrace(shapes[index])
        isSecondApart = shapes[index].line.isAfterBlank
      }
      isRunning = isRunning && shapes[index].isShort
      if isRunning { shortRun += 1 }
      if shapes[index].isParagraph { hasParagraph = true }
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
