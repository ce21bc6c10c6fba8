import Articles

/// How the rows of a table are set at a width: in columns, or one below the other as records.
struct TableLayout: Equatable, Sendable {
  /// Where a column begins, and how wide it is.
  struct Column: Equatable, Sendable {
    var start: Int
    var width: Int
  }

  /// The columns as the page has them.
  let shape: [TableShape.Column]
  /// The columns as they are set; nil where each row is a record.
  let columns: [Column]?
  /// Columns that the table may take.
  private let room: Int

  /// Blank columns between two columns.
  static let gap = 2
  /// A column that is broken is at least as wide.
  private static let narrowest = 8
  /// A cell of more rows is long, and in a column that is not wider than this it is too long.
  private static let long = 12
  private static let roomy = 24

  /// The layout of a table in `room` columns.
  init(_ shape: TableShape, room: Int) {
    self.shape = shape.columns
    self.room = room
    columns = Self.widths(of: shape.columns, room: room).map(Self.placed)
  }

  /// Columns of the table as it is set in columns.
  var width: Int { columns?.last.map { $0.start + $0.width } ?? 0 }

  /// Where a cell stands that takes columns from one on; nil where there are none, or no room in them.
  func place(of cell: TableCell) -> Column? {
    guard let columns, columns.indices.contains(cell.column) else { return nil }
    let first = columns[cell.column]
    let last = columns[min(cell.column + max(1, cell.span), columns.count) - 1]
    let isWide = cell.span > 1 && cell.column + cell.span >= columns.count
    let hasRoom = isWide && shape[cell.column].alignment == .leading
    // A title of the whole table may be wider than its columns.
    let width = (hasRoom ? room : last.start + last.width) - first.start
    return width > 0 ? Column(start: first.start, width: width) : nil
  }

  private static func placed(_ widths: [Int]) -> [Column] {
    var end = -gap
    return widths.map { width in
      // An empty column takes no room.
      let start = width > 0 ? end + gap : max(0, end)
      if width > 0 { end = start + width }
      return Column(start: start, width: width)
    }
  }

  /// How wide the columns are; nil where that would be too narrow for their words.
  private static func widths(of shape: [TableShape.Column], room: Int) -> [Int]? {
    let wanted = shape.map { Int($0.widest) }
    let gaps = gap * max(0, wanted.filter { $0 > 0 }.count - 1)
    let free = room - gaps
    if wanted.reduce(0, +) <= free { return wanted }
    // A word as long as an address may be broken.
    let longest = max(narrowest, room / 3)
    let least = shape.map { min(Int($0.widest), max(narrowest, min(Int($0.longestWord), longest))) }
    guard least.reduce(0, +) <= free else { return nil }
    let widths = shares(of: free, wanted, least: least)
    let isTooLong = zip(wanted, widths).contains { $0 > long * $1 && $1 <= roomy }
    return isTooLong ? nil : widths
  }

  /// Shares out `room` columns: long columns get more, by the root of their widths, so that no cell
  /// that is longer than all others takes everything.
  private static func shares(of room: Int, _ wanted: [Int], least: [Int]) -> [Int] {
    let roots = wanted.map { Double($0).squareRoot() }
    func widths(_ factor: Double) -> [Int] {
      wanted.indices.map { min(wanted[$0], max(least[$0], Int(roots[$0] * factor))) }
    }
    var (low, high) = (0.0, Double(room))
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if widths(middle).reduce(0, +) <= room { low = middle } else { high = middle }
    }
    var shares = widths(low)
    var left = room - shares.reduce(0, +)
    for index in shares.indices where left > 0 && shares[index] < wanted[index] {
      shares[index] += 1
      left -= 1
    }
    return shares
  }
}
