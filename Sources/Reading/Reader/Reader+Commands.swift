import Articles

extension Reader {
  /// Carries out a command in the text; `count` is the number typed before it.
  mutating func perform(_ command: Command, count: Int?) {
    if command.isMove { stopFollowing() }
    let times = min(count ?? 1, 100_000)
    switch command {
    case .scrollRows(let rows): scroll(by: rows * times)
    case .scrollHalfPages(let halves): scroll(by: halves * times * max(1, layout.textRows / 2))
    case .scrollPages(let pages): scroll(by: pages * times * max(1, layout.textRows - 1))
    case .goToStart: jump(to: .start)
    case .goToStartOrLine: count.map { goTo(line: $0) } ?? jump(to: .start)
    case .goToEndOrLine: count.map { goTo(line: $0) } ?? goToEnd()
    case .goToPercent: goTo(percent: count ?? 0)
    case .stepSection(let step): stepSection(by: step * times)
    case .search(let direction): openSearch(.going(direction), times: times)
    case .sift: openSearch(.sifting)
    case .stepMatch(let step): stepMatch(by: step * times)
    case .stepParagraph(let step): stepParagraph(by: step * times)
    case .goToParent: goToParent()
    case .stepBenefit(let step): stepItem(.benefit, by: step, times: times)
    case .stepRisk(let step): stepItem(.risk, by: step, times: times)
    case .weigh: weigh()
    case .contents: count.map { goTo(entry: "\($0)") } ?? openContents()
    case .goToHeading: openHeadings()
    default: performOnLinks(command, count: count)
    }
  }

  private mutating func performOnLinks(_ command: Command, count: Int?) {
    switch command {
    case .stepLink(let step): stepLink(by: step * (count ?? 1))
    case .followLinkOrScroll: followLink(numbered: count)
    case .listLinks: openLinks()
    case .goBack: goBack()
    case .goForward: goForward()
    case .library: openShelf()
    case .history: openHistory()
    case .undoJump: moveJump(orSay: "No jump to undo.") { $0.undo(from: $1) }
    case .redoJump: moveJump(orSay: "No jump to redo.") { $0.redo(from: $1) }
    case .setMark: layers.append(.letter(.setMark))
    case .goToMark: layers.append(.letter(.goToMark))
    default: performOnView(command)
    }
  }

  private mutating func performOnView(_ command: Command) {
    switch command {
    case .widen(let columns): widen(by: columns)
    case .nextTheme:
      theme = theme.next
      message = PrintableText("Theme: \(theme.rawValue).")
    case .toggleAlone: isAlone.toggle()
    case .copyParagraph: copyParagraph()
    case .copySection: copySection()
    case .edit: edit()
    case .followGrowth: followGrowth()
    case .reload: reload()
    case .whereAmI: sayWhere()
    case .interrupt: interrupt()
    case .cancel:
      document?.chosenLink = nil
      document?.search = nil
    case .leaveAfterLetter: layers.append(.letter(.leave))
    default: _ = performAnywhere(command)
    }
  }

  /// Changes the measure by so many columns, as far as the screen has room for them.
  private mutating func widen(by columns: Int) {
    let current = layout.measure
    let widest = Layout(
      size: size, showsContents: layout.contentsColumns > 0, isAlone: isAlone, measure: .max
    ).measure
    let wanted = min(max(current + columns, min(20, widest)), widest)
    if wanted != current { wantedMeasure = wanted }
    message = PrintableText("Measure: \(wanted) columns.")
  }
}
