import Articles
import Records

extension Reader {
  /// Gives the keys to the contents.
  mutating func openContents() {
    guard let document else { return }
    guard let first = document.visibleEntries.first else {
      message = noHeadings(in: document)
      return
    }
    let index = document.visibleEntries.index(holding: document.position.place)
    let choice = index.map { document.visibleEntries[$0].start } ?? first.start
    showsContents = true
    layers.append(.contents(ContentsLayer(choice: choice, origin: document.position)))
  }

  func noHeadings(in document: Document) -> PrintableText {
    document.article.isComplete
      ? "No headings were found in this article." : "No headings so far; still loading."
  }

  /// Goes to the entry with a number such as "3" or "3.1".
  mutating func goTo(entry number: String) {
    guard let document else { return }
    guard let entry = document.entry(numbered: number) else {
      message = PrintableText("The contents have no entry \(number).")
      return
    }
    jump(to: entry.start)
  }

  mutating func press(_ key: Key, in layer: ContentsLayer) {
    var layer = layer
    if layer.isTyping {
      if layer.filter.type(key) {
        refilter(&layer)
        return replaceLayer(.contents(layer))
      }
    } else if case .character(let scalar) = key, ("0"..."9").contains(scalar) || scalar == ".",
      layer.digits.count < 12
    {
      layer.digits.unicodeScalars.append(scalar)
      return replaceLayer(.contents(layer))
    }
    let number = layer.digits
    layer.digits = ""
    replaceLayer(.contents(layer))
    guard let command = KeyMap.command(for: key, in: keyContext) else { return }
    perform(command, in: layer, number: number)
  }

  private mutating func perform(_ command: Command, in layer: ContentsLayer, number: String) {
    var layer = layer
    let times = min(Int(number) ?? 1, 100_000)
    switch command {
    case .choice(.next): move(&layer, by: times)
    case .choice(.previous): move(&layer, by: -times)
    case .choice(.filter):
      layer.isTyping = true
      clearFilter(&layer)
    case .match(let command): chooseHit(&layer, by: command.step * times)
    case .choice(.peek): document?.show(layer.choice)
    case .choice(.fold): fold(&layer)
    case .choice(.open): return leave(layer, numbered: number)
    case .choice(let command):
      if let step = command.step(page: layout.textRows) { move(&layer, by: step) }
    case .reading(.contents): return closeContents(layer)
    case .prompt(.complete): complete(&layer)
    case .prompt(.stopTyping):
      layer.isTyping = false
      clearFilter(&layer)
    case .program(.dismiss) where layer.matches != nil: clearFilter(&layer)
    case .program(.close), .program(.dismiss):
      document?.position = layer.origin
      layers.removeLast()
      return
    case .program(let command): return perform(command)
    case .scroll, .motion, .reading, .prompt: return
    }
    replaceLayer(.contents(layer))
  }

  private mutating func leave(_ layer: ContentsLayer, numbered number: String) {
    var target = layer.choice
    if !number.isEmpty {
      guard let entry = document?.entry(numbered: number) else {
        message = PrintableText("The contents have no entry \(number).")
        return
      }
      target = entry.start
    } else if entries(of: layer).isEmpty {
      message = "Nothing matches."
      return
    }
    layers.removeLast()
    document?.position = layer.origin
    jump(to: target)
  }

  /// Back to the text, as it is now; a peek becomes a jump.
  private mutating func closeContents(_ layer: ContentsLayer) {
    layers.removeLast()
    guard let position = document?.position, position != layer.origin else { return }
    document?.jumps.leave(layer.origin)
  }

  private func move(_ layer: inout ContentsLayer, by steps: Int) {
    let entries = entries(of: layer)
    guard !entries.isEmpty else { return }
    let index = max(0, entries.partitioningIndex { $0.start > layer.choice } - 1)
    layer.choice = entries[min(max(0, index + steps), entries.count - 1)].start
  }

  /// Folds the section of the choice, or unfolds it where it is folded.
  private mutating func fold(_ layer: inout ContentsLayer) {
    guard var current = document,
      let index = current.visibleEntries.index(startingAt: layer.choice)
    else { return }
    let section = current.visibleEntries[index].section - 1
    guard section >= 0, current.hasParts(section) else { return }
    let isFolded = current.contents.isFolded(section)
    current.fold(section: section, !isFolded)
    if !isFolded { layer.choice = current.article.sections[section].start }
    document = current
  }

  mutating func replaceLayer(_ layer: Layer) {
    if layers.isEmpty { layers.append(layer) } else { layers[layers.count - 1] = layer }
  }
}
