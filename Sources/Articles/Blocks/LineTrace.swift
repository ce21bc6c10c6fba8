/// What is remembered of a line after it was classified; small, and part of a checkpoint.
struct LineTrace: Equatable, Sendable {
  /// What kind of marker a line has.
  enum Mark: Equatable, Sendable { case none, number, section, bullet }

  /// Columns, 255 at the most.
  let columns: UInt8
  let closing: LineShape.Closing
  let opening: LineShape.Opening
  let mark: Mark

  init(_ shape: LineShape) {
    columns = UInt8(clamping: shape.columns)
    closing = shape.closing
    opening = shape.opening
    mark =
      switch shape.marker {
      case .none: .none
      case .number: .number
      case .section: .section
      case .bullet: .bullet
      }
  }
}
