/// How a reader likes to see a text, whichever it is.
public struct View: Equatable, Sendable {
  /// The measure that was asked for, in columns.
  public var measure: Int
  /// The name of the theme.
  public var theme: String
  /// Whether the contents stand beside the text.
  public var showsContents: Bool
  /// Whether the text has the screen to itself.
  public var isAlone: Bool

  /// The view of somebody who has asked for this.
  public init(measure: Int, theme: String, showsContents: Bool = true, isAlone: Bool = false) {
    self.measure = measure
    self.theme = theme
    self.showsContents = showsContents
    self.isAlone = isAlone
  }
}
