import Articles
import Records

/// The text itself, which lies below all layers.
struct TextLayer: Layer {
  let context = KeyContext.reading

  /// Handles a key; digits are counted and multiply what the next command does.
  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    reader.document?.search?.wanted = nil
    if case .character(let scalar) = key, ("0"..."9").contains(scalar), reader.count.count < 12,
      scalar != "0" || !reader.count.isEmpty
    {
      reader.count.unicodeScalars.append(scalar)
      return .stays()
    }
    let count = Int(reader.count)
    reader.count = ""
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, count: count, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    perform(command, count: nil, in: &reader)
  }

  private func perform(
    _ command: Command, count: Int?, in reader: inout Reader
  ) -> LayerResponse {
    let stopped = command.isMove ? reader.stopFollowing() : []
    switch command {
    case .scroll(let command):
      if command.isForward, reader.quitsAtEnd { return .stays(stopped + [.quit]) }
      reader.scroll(by: command.rows(of: reader.layout.textRows) * times(count))
    case .match(let command): reader.stepMatch(by: command.step * times(count))
    case .motion(let command): return move(command, count: count, in: &reader).after(stopped)
    case .reading(let command): return perform(command, count: count, in: &reader)
    case .program(let command): return .program(command)
    case .choice, .prompt: break
    }
    return .stays(stopped)
  }

  /// How often a command is repeated where a count was typed.
  private func times(_ count: Int?) -> Int { min(count ?? 1, 100_000) }

  private func move(
    _ command: MotionCommand, count: Int?, in reader: inout Reader
  ) -> LayerResponse {
    let times = times(count)
    switch command {
    case .start: reader.jump(to: .start)
    case .startOrLine:
      if let count { return .stays(reader.find(line: count)) }
      reader.jump(to: .start)
    case .endOrLine:
      if let count { return .stays(reader.find(line: count)) }
      reader.goToEnd()
    case .percent: reader.goTo(percent: count ?? 0)
    case .nextSection: reader.stepSection(by: times)
    case .previousSection: reader.stepSection(by: -times)
    case .enclosingSection: reader.goToParent()
    case .nextParagraph: reader.stepParagraph(by: times)
    case .previousParagraph: reader.stepParagraph(by: -times)
    case .nextBenefit: reader.stepItem(.benefit, by: times)
    case .previousBenefit: reader.stepItem(.benefit, by: -times)
    case .nextRisk:
      if reader.document?.presentation.keepsLines == true { return .opens(OptionLayer()) }
      reader.stepItem(.risk, by: times)
    case .previousRisk: reader.stepItem(.risk, by: -times)
    case .nextLink: reader.stepLink(by: times)
    case .previousLink: reader.stepLink(by: -times)
    case .followLinkOrScroll: return reader.followLink(numbered: count)
    case .articleBefore: return .stays(reader.goBack())
    case .articleAfter: return .stays(reader.goForward())
    case .leftOrArticleBefore: return .stays(reader.goSideways(by: -times))
    case .rightOrArticleAfter: return .stays(reader.goSideways(by: times))
    case .undoJump: reader.moveJump(orSay: "No jump to undo.") { $0.undo(from: $1) }
    case .redoJump: reader.moveJump(orSay: "No jump to redo.") { $0.redo(from: $1) }
    }
    return .stays()
  }

  private func perform(
    _ command: ReadingCommand, count: Int?, in reader: inout Reader
  ) -> LayerResponse {
    switch command {
    case .searchForward: return search(.going(.forward), times: times(count), in: reader)
    case .searchBackward: return search(.going(.backward), times: times(count), in: reader)
    case .onlyMatchingParagraphs: return search(.sifting, times: 1, in: reader)
    case .contents:
      guard let count else { return openContents(in: &reader) }
      reader.goTo(entry: "\(count)")
    case .headings: return openHeadings(in: &reader)
    case .links: return openLinks(in: &reader)
    case .lookUp: return reader.openChosenManual()
    case .openInBrowser: return reader.openInBrowser()
    case .weigh: return weigh(in: &reader)
    case .library: return openLibrary(in: &reader)
    case .history: return openHistory(in: &reader)
    case .typeCommand: return .opens(reader.commandPrompt(over: context))
    case .nextFile: return .stays(reader.stepFile(by: times(count)))
    case .previousFile: return .stays(reader.stepFile(by: -times(count)))
    case .firstFile: return .stays(reader.showFirstFile())
    case .removeFile: return .stays(reader.removeFile())
    case .nameFile: reader.nameFile()
    case .setMark: return .opens(LetterLayer(purpose: .setMark))
    case .goToMark: return .opens(LetterLayer(purpose: .goToMark))
    case .leaveAfterLetter: return .opens(LetterLayer(purpose: .leave))
    case .followGrowth: return .stays(reader.followGrowth())
    case .reload: return .stays(reader.reload())
    case .edit: return .stays(reader.edit())
    case .narrower: reader.widen(by: -4)
    case .wider: reader.widen(by: 4)
    case .nextTheme: reader.showNextTheme()
    case .textAlone: reader.hideMore()
    case .showAsArticle: return .stays(reader.present(as: .article))
    case .showAsLines: return .stays(reader.present(as: .lines))
    case .showSource: reader.toggleSource()
    case .showFurniture: reader.toggleFurniture()
    case .cutLongLines: return .stays(reader.change(option: "-S"))
    case .lineNumbers: return .stays(reader.change(option: "-N"))
    case .squeezeBlankLines: return .stays(reader.change(option: "-s"))
    case .holdTopLine: reader.toggleHeader()
    case .copyParagraph: return .stays(reader.copyLink() ?? reader.copyParagraph())
    case .copySection: return .stays(reader.copySection())
    case .whereAmI: reader.sayWhere()
    case .interrupt: return .stays(reader.interrupt())
    case .cancel:
      reader.document?.chosenLink = nil
      reader.document?.search = nil
    }
    return .stays()
  }
}
