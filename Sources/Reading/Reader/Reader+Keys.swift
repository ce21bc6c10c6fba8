import Articles

extension Reader {
  /// Where the next key is pressed.
  var keyContext: KeyContext {
    switch layers.last {
    case nil, .letter: .reading
    case .contents(let layer): layer.isTyping ? .typing : .contents
    case .list(let layer): layer.isTyping ? .typing : .list
    case .weighing: .weighing
    case .search: .searching
    case .sifted: .sifting
    case .help: .help
    }
  }

  mutating func press(_ key: Key) {
    message = nil
    awaitedTitle = nil
    awaitedMark = nil
    sought = nil
    isUntouched = false
    switch layers.last {
    case .letter(let purpose): press(key, for: purpose)
    case .contents(let layer): press(key, in: layer)
    case .list(let layer): press(key, in: layer)
    case .weighing(let layer): press(key, in: layer)
    case .search(let prompt): press(key, in: prompt)
    case .sifted(let layer): press(key, in: layer)
    case .help(let scrolled): press(key, inHelp: scrolled)
    case nil: pressWhileReading(key)
    }
  }

  private mutating func pressWhileReading(_ key: Key) {
    document?.search?.wanted = nil
    if case .character(let scalar) = key, ("0"..."9").contains(scalar), count.count < 12,
      scalar != "0" || !count.isEmpty
    {
      count.unicodeScalars.append(scalar)
      return
    }
    let typed = Int(count)
    count = ""
    guard let command = KeyMap.command(for: key, in: .reading) else { return }
    perform(command, count: typed)
  }

  /// Carries out what can be asked for wherever one is.
  mutating func perform(_ command: ProgramCommand) {
    switch command {
    case .redraw: effects.append(.redraw)
    case .suspend: effects.append(.suspend)
    case .quit: effects.append(.quit)
    case .help: layers.append(.help(scrolled: 0))
    case .close: closeLayer()
    case .dismiss: dismissLayer()
    }
  }
}
