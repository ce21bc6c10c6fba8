/// How a text is presented.
public enum Presentation: Equatable, Sendable {
  /// Typeset, with the structure that was found in it.
  case article
  /// Line by line, because its lines are lines: a log, a table, code; nil where only a person says so.
  case lines(LinesKind?)
  /// As it stands: every byte of it, controls made visible.
  case verbatim

  /// Whether its lines are shown as they are.
  public var keepsLines: Bool { self != .article }
}
