public import Records
public import Typesetting

/// What a reader has chosen in the configuration, or else what holds for everybody.
public struct Settings: Equatable, Sendable {
  /// The widest that a line of text is set, in columns.
  public var measure = 72
  /// The name of the theme.
  public var theme = "auto"
  /// The directory of the reader's articles; empty for the usual places.
  public var library = ""
  /// How many bytes are kept of a text that comes through a pipe.
  public var spoolLimit = ByteSize.usualSpoolLimit
  /// Whether the contents stand beside the text where there is room.
  public var showsContents = true
  /// The columns that the contents take; nil for as many as suit the screen.
  public var contentsWidth: Int?
  /// How a text of lines and a text as it stands are shown.
  public var lines = LineOptions()
  /// Whether links go to the terminal too: "auto", "always" or "never".
  public var hyperlinks = "auto"
  /// What is done where the file of an article changes while it is read.
  public var reload = ReloadWish.always
  /// What each key does.
  public var keys = KeyMap.standard
  /// The names of the settings that the configuration has, which count more than what is remembered.
  public internal(set) var named: [String] = []

  /// What holds for everybody.
  public init() {}

  /// Whether the configuration has a setting.
  func names(_ name: String) -> Bool { named.contains(name) }
}
