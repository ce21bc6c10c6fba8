/// Bytes of a text that its writer has made bold or underlined.
public struct StyledBytes: Equatable, Sendable {
  /// The bytes.
  public var range: Range<Int>
  /// How they are to be drawn.
  public let style: InlineMarkup.Style

  /// Bytes that are drawn in a style.
  public init(_ range: Range<Int>, _ style: InlineMarkup.Style) {
    self.range = range
    self.style = style
  }
}
