public import Articles
public import Options
public import Typesetting

/// What the options at the start say of reading at a terminal.
public struct ReadingOptions: Equatable, Sendable {
  /// Which texts are printed, and not shown, where the whole of them fits on one screen (`-F`).
  public enum OneScreen: Sendable {
    /// None.
    case none
    /// One from standard input, since `LESS` says so and nobody asked for it here.
    case fromStandardInput
    /// Every one.
    case all
  }

  /// When reading ends by itself (`-e`, `-E`).
  public enum End: Sendable {
    /// Never.
    case never
    /// When somebody goes on from the end of the text.
    case afterEnd
    /// When the end of the text is on the screen.
    case atEnd
  }

  /// How a text of lines and a text as it stands are shown.
  public var lines: LineOptions
  /// Whether each text is shown as it stands when it is opened (`--verbatim`).
  public var opensVerbatim = false
  /// Whether what a page has around its article is shown and printed too (`--all`).
  public var showsFurniture = false
  /// Which texts are printed where they fit on one screen.
  public var oneScreen = OneScreen.none
  /// When reading ends by itself.
  public var end = End.never
  /// How a search takes letters in the other case.
  public var caseFolding = CaseFolding.unlessCapitals
  /// What is done first with the first text.
  public var start: StartCommand?

  /// Whether a text is printed where the whole of it fits on one screen.
  public func prints(fromStandardInput isStandardInput: Bool) -> Bool {
    switch oneScreen {
    case .none: end == .atEnd
    case .fromStandardInput: isStandardInput || end == .atEnd
    case .all: true
    }
  }

  /// What holds without options, by the settings.
  public init(_ settings: Settings = Settings()) { lines = settings.lines }
}
