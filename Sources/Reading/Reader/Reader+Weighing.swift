import Articles

extension Reader {
  /// Shows all benefits and all risks side by side.
  mutating func weigh() {
    guard let document else { return }
    let layer = WeighingLayer(
      benefits: lines(.benefit, of: document), risks: lines(.risk, of: document))
    guard layer.chosen != nil else {
      message = "No benefits and no risks are listed."
      return
    }
    layers.append(.weighing(layer))
  }

  private func lines(_ stance: Stance, of document: Document) -> [WeighingLayer.Line] {
    document.article.items.lazy.filter { $0.has(stance) }.prefix(Self.mostLines).map {
      WeighingLayer.Line(text: document.text($0.title), start: $0.start)
    }
  }

  mutating func press(_ key: Key, in layer: WeighingLayer) {
    var layer = layer
    guard let command = KeyMap.command(for: key, in: .weighing) else { return }
    switch command {
    case .choice(.benefits): layer.move(to: .benefit)
    case .choice(.risks): layer.move(to: .risk)
    case .choice(.otherSide): layer.move(to: layer.side == .benefit ? .risk : .benefit)
    case .choice(.open):
      guard let chosen = layer.chosen else { return }
      layers.removeLast()
      return jump(to: chosen.start)
    case .choice(let command):
      if let step = command.step(page: layout.textRows) { layer.move(by: step) }
    case .program(let command): return perform(command)
    case .scroll, .match, .motion, .reading, .prompt: return
    }
    replaceLayer(.weighing(layer))
  }

  mutating func press(_ key: Key, inHelp scrolled: Int) {
    guard let command = KeyMap.command(for: key, in: .help) else { return }
    let scrolled = min(scrolled, lastHelpRow)
    func clamped(_ row: Int) -> Layer { .help(scrolled: min(max(0, row), lastHelpRow)) }
    switch command {
    case .choice(let command):
      if let step = command.step(page: layout.textRows) { replaceLayer(clamped(scrolled + step)) }
    case .program(let command): perform(command)
    case .scroll, .match, .motion, .reading, .prompt: break
    }
  }
}
