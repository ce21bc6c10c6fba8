import Articles
import Records

extension Reader {
  /// Carries out a command in the text; `count` is the number typed before it.
  mutating func perform(_ command: Command, count: Int?) {
    if command.isMove { stopFollowing() }
    switch command {
    case .scroll(let command): scroll(by: command.rows(of: layout.textRows) * times(count))
    case .match(let command): stepMatch(by: command.step * times(count))
    case .motion(let command): move(command, count: count)
    case .reading(let command): perform(command, count: count)
    case .program(let command): perform(command)
    case .choice, .prompt: break
    }
  }

  /// How often a command is repeated where a count was typed.
  private func times(_ count: Int?) -> Int { min(count ?? 1, 100_000) }

  private mutating func move(_ command: MotionCommand, count: Int?) {
    let times = times(count)
    switch command {
    case .start: jump(to: .start)
    case .startOrLine: count.map { goTo(line: $0) } ?? jump(to: .start)
    case .endOrLine: count.map { goTo(line: $0) } ?? goToEnd()
    case .percent: goTo(percent: count ?? 0)
    case .nextSection: stepSection(by: times)
    case .previousSection: stepSection(by: -times)
    case .enclosingSection: goToParent()
    case .nextParagraph: stepParagraph(by: times)
    case .previousParagraph: stepParagraph(by: -times)
    case .nextBenefit: stepItem(.benefit, by: 1, times: times)
    case .previousBenefit: stepItem(.benefit, by: -1, times: times)
    case .nextRisk: stepItem(.risk, by: 1, times: times)
    case .previousRisk: stepItem(.risk, by: -1, times: times)
    case .nextLink: stepLink(by: count ?? 1)
    case .previousLink: stepLink(by: -(count ?? 1))
    case .followLinkOrScroll: followLink(numbered: count)
    case .articleBefore: goBack()
    case .articleAfter: goForward()
    case .undoJump: moveJump(orSay: "No jump to undo.") { $0.undo(from: $1) }
    case .redoJump: moveJump(orSay: "No jump to redo.") { $0.redo(from: $1) }
    }
  }

  private mutating func perform(_ command: ReadingCommand, count: Int?) {
    switch command {
    case .searchForward: openSearch(.going(.forward), times: times(count))
    case .searchBackward: openSearch(.going(.backward), times: times(count))
    case .onlyMatchingParagraphs: openSearch(.sifting)
    case .contents: count.map { goTo(entry: "\($0)") } ?? openContents()
    case .headings: openHeadings()
    case .links: openLinks()
    case .weigh: weigh()
    case .library: openShelf()
    case .history: openHistory()
    case .setMark: layers.append(.letter(.setMark))
    case .goToMark: layers.append(.letter(.goToMark))
    case .followGrowth: followGrowth()
    case .reload: reload()
    case .edit: edit()
    case .narrower: widen(by: -4)
    case .wider: widen(by: 4)
    case .nextTheme:
      theme = theme.next
      message = PrintableText("Theme: \(theme.name).")
    case .textAlone: isAlone.toggle()
    case .copyParagraph: copyParagraph()
    case .copySection: copySection()
    case .whereAmI: sayWhere()
    case .interrupt: interrupt()
    case .cancel:
      document?.chosenLink = nil
      document?.search = nil
    case .leaveAfterLetter: layers.append(.letter(.leave))
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
