/// A position that is found again in a text that was edited since.
public struct QuotedPosition: Equatable, Sendable {
  /// The words at the top of the screen.
  public var top: QuotedPlace
  /// How far behind the top of the screen the reader is, in bytes.
  public var shift: Int

  /// A position `shift` bytes behind the first row of the screen.
  public init(top: QuotedPlace, shift: Int) {
    self.top = top
    self.shift = shift
  }

  /// The start of any text.
  public static let start = QuotedPosition(top: .start, shift: 0)
}
