/// How a reader likes to see a text, whichever it is.
public struct View: Equatable, Sendable {
  /// The measure that was asked for, in columns.
  public var measure: Int
  /// The colours.
  public var theme: Theme

  /// The view of somebody who has asked for this measure and theme.
  public init(measure: Int, theme: Theme) {
    self.measure = measure
    self.theme = theme
  }
}
