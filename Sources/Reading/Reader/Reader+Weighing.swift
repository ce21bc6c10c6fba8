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
    case .moveChoice(let step): layer.move(by: step)
    case .moveChoicePage(let step): layer.move(by: step * max(1, layout.textRows - 1))
    case .chooseFirst: layer.move(by: -.max / 2)
    case .chooseLast: layer.move(by: .max / 2)
    case .takeBenefits: layer.move(to: .benefit)
    case .takeRisks: layer.move(to: .risk)
    case .complete: layer.move(to: layer.side == .benefit ? .risk : .benefit)
    case .choose:
      guard let chosen = layer.chosen else { return }
      layers.removeLast()
      return jump(to: chosen.start)
    default:
      _ = performAnywhere(command)
      return
    }
    replaceLayer(.weighing(layer))
  }

  mutating func press(_ key: Key, inHelp scrolled: Int) {
    guard let command = KeyMap.command(for: key, in: .help) else { return }
    let scrolled = min(scrolled, lastHelpRow)
    func clamped(_ row: Int) -> Layer { .help(scrolled: min(max(0, row), lastHelpRow)) }
    switch command {
    case .moveChoice(let step): replaceLayer(clamped(scrolled + step))
    case .moveChoicePage(let step):
      replaceLayer(clamped(scrolled + step * max(1, layout.textRows - 1)))
    case .chooseFirst: replaceLayer(clamped(0))
    case .chooseLast: replaceLayer(clamped(lastHelpRow))
    default: _ = performAnywhere(command)
    }
  }
}
