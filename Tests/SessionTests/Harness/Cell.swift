import CVTerm

/// One cell of a screen.
struct Cell: Equatable {
  /// Its character with all that combines with it: a space where nothing was drawn, nothing in the
  /// right half of a wide one.
  let text: String
  /// Columns of its character: 2 for a wide one, 0 in the right half of one.
  let columns: Int
  /// How it is drawn.
  let style: CellStyle

  /// A cell of libvterm.
  init(_ cell: VTermScreenCell) {
    let values = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    let isRightHalf = values.first == .max
    let scalars = values.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    var drawn = String.UnicodeScalarView()
    drawn.append(contentsOf: scalars)
    text = scalars.isEmpty && !isRightHalf ? " " : String(drawn)
    columns = isRightHalf ? 0 : max(Int(cell.width), 1)
    style = CellStyle(cell)
  }
}
