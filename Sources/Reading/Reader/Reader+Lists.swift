import Articles

extension Reader {
  /// A list of headings or links has at most so many lines.
  static let mostLines = 20_000

  /// Shows all headings and items as a list that is narrowed by typing.
  mutating func openHeadings() {
    guard let document else { return }
    guard !document.contents.isEmpty else {
      message = noHeadings(in: document)
      return
    }
    let lines = document.entries.prefix(Self.mostLines).map {
      ListLayer.Line(
        text: document.title(of: $0), number: PrintableText($0.number), target: .place($0.start))
    }
    layers.append(.list(ListLayer(.headings, title: "Go to a heading", lines: lines)))
  }

  mutating func press(_ key: Key, in layer: ListLayer) {
    var layer = layer
    layer.awaitsReadings = false
    let isTaken = layer.isTyping ? layer.type(key) : layer.typeDigit(key)
    if isTaken {
      if layer.purpose == .found { ask(for: layer.filter.text) }
      return replaceLayer(.list(layer))
    }
    let wrongNumber = layer.takeWrongNumber()
    replaceLayer(.list(layer))
    guard let command = KeyMap.command(for: key, in: keyContext) else { return }
    if let wrongNumber, command == .choice(.open) {
      message = PrintableText("There is no link \(wrongNumber).")
      return
    }
    switch command {
    case .choice(.filter) where layer.purpose == .found: layer.goOnTyping()
    case .choice(.filter): layer.beginTyping()
    case .choice(.searchLibrary) where layer.purpose == .library: return openLibrarySearch()
    case .choice(.searchLibrary) where layer.purpose == .found: layer.goOnTyping()
    case .choice(.searchLibrary): return
    case .choice(.sortByCategory): sort(&layer, by: .category)
    case .choice(.sortByTitle): sort(&layer, by: .title)
    case .choice(.sortByDate): sort(&layer, by: .newest)
    case .choice(.sortByReading): sort(&layer, by: .lastRead)
    case .choice(.sortByProgress): sort(&layer, by: .progress)
    case .choice(.open): return choose(in: layer)
    case .choice(let command):
      if let step = command.step(page: layout.textRows) { layer.move(by: step) }
    case .prompt(.complete): layer.complete()
    case .prompt(.stopTyping):
      if layer.purpose == .headings || layer.purpose == .found { return closeLayer() }
      layer.endTyping(clears: true)
    case .program(.dismiss) where !layer.filter.isEmpty && layer.purpose != .found:
      layer.endTyping(clears: true)
    case .program(let command): return perform(command)
    case .scroll, .match, .motion, .reading, .prompt: return
    }
    replaceLayer(.list(layer))
  }

  private mutating func choose(in layer: ListLayer) {
    guard let target = layer.chosen?.target else {
      message = "Nothing matches."
      return
    }
    var layer = layer
    layer.endTyping(clears: false)
    switch target {
    case .place(let anchor):
      layers.removeLast()
      jump(to: anchor)
    case .reference(let reference):
      layers.removeLast()
      follow(reference)
    case .title(let title):
      replaceLayer(.list(layer))
      follow(title: title)
    case .passage(let path, let place):
      replaceLayer(.list(layer))
      arrival = .found(layer, place)
      effects.append(.open(path: path))
    case .file(let path):
      replaceLayer(.list(layer))
      arrival = layer.isReturnedTo ? .list(layer) : .link
      effects.append(.open(path: path))
    }
  }
}
