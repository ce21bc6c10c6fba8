import Articles

/// A table of which nobody knows yet whether its cells are data or only places on the page.
///
/// Its text is written as if it were no table; what is known of its cells is kept here. When it ends, or has
/// become long, it is decided, and then its rows are set together or left as they are.
struct TableDraft: Sendable {
  /// A cell: which text it has, and which columns it takes.
  struct Cell: Sendable {
    /// The numbers of its marks, counted from the first of the page.
    var marks: Range<Int>
    let column: Int
    let span: Int
    /// Whether it names what stands below it or beside it.
    let isHeader: Bool
    /// How the page says that it is set.
    let alignment: TableShape.Alignment?
  }

  /// The cells of a row.
  struct Row: Sendable {
    var cells: [Cell] = []
    /// Whether it stands in the head of the table.
    var isInHead = false

    /// Whether its cells name the columns.
    var isHeader: Bool {
      !cells.isEmpty && (isInHead || cells.allSatisfy { $0.isHeader || $0.marks.isEmpty })
    }
  }

  /// What is made of the table.
  enum Verdict: Sendable {
    case undecided
    /// Its rows are set; the mark of its shape begins at this byte.
    case isData(start: Int)
    /// Its cells are blocks like others.
    case isLayout
  }

  /// Where its text begins, with the line ends before it.
  private(set) var start: Int
  /// The number of its first mark, counted from the first of the page.
  private(set) var firstMark: Int
  /// What was decided.
  var verdict = Verdict.undecided
  /// The rows that were not set yet.
  var rows: [Row] = []
  /// The number of the first mark that belongs to no row that was set; nil before there are any.
  var setMarks: Int?
  /// Whether the page says that it is for data: it has a head or a caption.
  var isSaidToBeData = false
  /// Whether its author has written it as a table.
  var isWrittenAsTable = false
  /// Whether a cell or a caption has begun.
  private var hasText = false
  /// Whether the cell that is open has not ended.
  private var isInCell = false
  /// For each column, how many more rows the cell takes that was placed there.
  private var taken: [Int] = []

  init(start: Int, firstMark: Int) {
    self.start = start
    self.firstMark = firstMark
  }

  /// Leaves what is not set yet as it is.
  mutating func endAsLayout() {
    verdict = .isLayout
    rows.removeAll()
  }

  /// The first cell or the caption begins, and what stood before it has ended.
  mutating func beginText(at start: Int, mark: Int) {
    guard !hasText else { return }
    (self.start, firstMark, hasText) = (start, mark, true)
  }

  /// A group of rows begins; no cell reaches into the next (4.9.5).
  mutating func beginSection() { taken = [] }

  /// A row begins.
  mutating func beginRow(isInHead: Bool) {
    rows.append(Row(isInHead: isInHead))
    for column in taken.indices where taken[column] > 0 { taken[column] -= 1 }
  }

  /// A cell begins, in the first free column.
  mutating func beginCell(
    span: Int, rows rowSpan: Int, isHeader: Bool, alignment: TableShape.Alignment?, mark: Int
  ) {
    if rows.isEmpty { beginRow(isInHead: false) }
    var column = 0
    if let last = rows[rows.count - 1].cells.last { column = last.column + last.span }
    while column < taken.count, taken[column] > 0 { column += 1 }
    // A mark names no column beyond.
    guard column < Limits.columns else { return endAsLayout() }
    while taken.count < column + span { taken.append(0) }
    for index in column..<column + span { taken[index] = rowSpan }
    rows[rows.count - 1].cells.append(
      Cell(
        marks: mark..<mark, column: column, span: span, isHeader: isHeader, alignment: alignment))
    isInCell = true
  }

  /// The open cell ends before this mark.
  mutating func endCell(mark: Int) {
    guard isInCell, let last = rows.last?.cells.indices.last else { return }
    isInCell = false
    let cell = rows[rows.count - 1].cells[last]
    rows[rows.count - 1].cells[last].marks = cell.marks.lowerBound..<mark
  }
}
