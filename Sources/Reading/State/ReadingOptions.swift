public import Typesetting

/// What the options at the start say of reading at a terminal.
public struct ReadingOptions: Equatable, Sendable {
  /// How a text of lines and a text as it stands are shown.
  public var lines = LineOptions()
  /// Whether each text is shown as it stands when it is opened (`--verbatim`).
  public var opensVerbatim = false

  /// What holds without options.
  public init() {}
}
