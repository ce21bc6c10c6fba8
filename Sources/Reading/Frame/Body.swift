import Typesetting

/// The rows between the top line and the status line, and where the cursor is among them.
struct Body {
  /// A row of the screen, and what parts of it stand for.
  struct Row {
    /// Columns of a row that Enter or a click acts on.
    struct Part {
      let columns: Range<Int>
      let subject: Subject
    }

    var runs: [Run]
    var parts: [Part] = []

    /// A row that stands for nothing.
    init(_ runs: [Run]) { self.runs = runs }

    /// A row whose first `columns` stand for something.
    init(_ runs: [Run], standsFor subject: Subject?, _ columns: Int) {
      self.runs = runs
      if let subject { parts = [Part(columns: 0..<columns, subject: subject)] }
    }

    /// Adds what stands to the right of a row of `columns` columns.
    mutating func append(_ other: Row, at columns: Int) {
      runs += other.runs
      for part in other.parts {
        let moved = part.columns.lowerBound + columns..<part.columns.upperBound + columns
        parts.append(Part(columns: moved, subject: part.subject))
      }
    }

    /// What a column stands for.
    func subject(at column: Int) -> Subject? {
      parts.first { $0.columns.contains(column) }?.subject
    }
  }

  var rows: [Row]
  /// Counted from the top left of the body.
  var cursor: Frame.Position
}
