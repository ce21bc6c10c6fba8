import Records

/// How the reader looks at texts, and what is shown around them.
struct ReadingView: Sendable {
  /// The measure that was asked for, in columns.
  var measure: Int
  var theme: Theme
  var showsContents: Bool
  /// Whether the text has the screen to itself.
  var isAlone = false
  /// Whether the configuration names the measure, which then counts more than what is remembered.
  private let hasSetMeasure: Bool
  /// Whether it names the theme.
  private let hasSetTheme: Bool
  /// Whether it says if the contents are shown.
  private let hasSetContents: Bool
  /// What an earlier session has left of what the configuration names.
  private var earlier: View

  /// How the reader looks at texts at the start.
  init(_ settings: Settings) {
    measure = settings.measure
    theme = Theme.named(settings.theme) ?? .auto
    showsContents = settings.showsContents
    hasSetMeasure = settings.names("measure")
    hasSetTheme = settings.names("theme")
    hasSetContents = settings.names("contents.shown")
    let standard = Settings()
    earlier = View(measure: standard.measure, theme: standard.theme)
  }

  /// What of it is remembered; what the configuration names stays there as it was.
  var remembered: View {
    get {
      View(
        measure: hasSetMeasure ? earlier.measure : measure,
        theme: hasSetTheme ? earlier.theme : theme.name,
        showsContents: hasSetContents ? earlier.showsContents : showsContents, isAlone: isAlone)
    }
    set {
      earlier = newValue
      if !hasSetMeasure { measure = newValue.measure }
      if !hasSetContents { showsContents = newValue.showsContents }
      isAlone = newValue.isAlone
      // A theme that this version does not know leaves the look as it is.
      if !hasSetTheme { theme = Theme.named(newValue.theme) ?? theme }
    }
  }
}
