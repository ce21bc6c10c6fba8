import Records

/// How the reader looks at texts, and what is shown around them.
struct ReadingView: Sendable {
  /// The measure that was asked for, in columns.
  var measure = Layout.comfortableMeasure
  var theme = Theme.auto
  var showsContents = true
  /// Whether the text has the screen to itself.
  var isAlone = false

  /// What of it is remembered.
  var remembered: View {
    get { View(measure: measure, theme: theme.name) }
    set {
      measure = newValue.measure
      // A theme that this version does not know leaves the look as it is.
      theme = Theme.named(newValue.theme) ?? theme
    }
  }
}
