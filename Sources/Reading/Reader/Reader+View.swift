import Articles

extension Reader {
  /// Changes the measure by some columns, as far as the screen has room for them.
  mutating func widen(by columns: Int) {
    if document?.presentation.keepsLines == true {
      message = "Lines are shown in the whole width."
      return
    }
    let current = layout.measure
    let widest = Layout(
      size: size, showsContents: layout.contentsColumns > 0, isAlone: view.isAlone, measure: .max
    ).measure
    let wanted = min(max(current + columns, min(20, widest)), widest)
    if wanted != current { view.measure = wanted }
    message = PrintableText("Measure: \(wanted) columns.")
  }

  mutating func showNextTheme() {
    view.theme = view.theme.next
    message = PrintableText("Theme: \(view.theme.name).")
  }
}
