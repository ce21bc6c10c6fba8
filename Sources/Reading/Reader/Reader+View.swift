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

  /// Hides the contents; where they are not shown, the bars too; where nothing is shown, shows all.
  mutating func hideMore() {
    if view.isAlone {
      view.isAlone = false
      view.showsContents = true
    } else if layout.contentsColumns > 0 {
      view.showsContents = false
    } else {
      view.isAlone = true
    }
  }

  mutating func showNextTheme() {
    view.theme = view.theme.next
    message = PrintableText("Theme: \(view.theme.name).")
  }
}
