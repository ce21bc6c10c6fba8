/// How a reader likes to see a text, whichever it is.
public struct View: Equatable, Sendable {
  /// The measure that was asked for, in columns.
  public var measure: Int
  /// The name of the theme.
  public var theme: String

  /// The view of somebody who has asked for this measure and theme.
  public init(measure: Int, theme: String) {
    self.measure = measure
    self.theme = theme
  }
}
