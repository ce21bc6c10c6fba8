import Articles

extension Reader {
  /// Where the next key is pressed.
  var keyContext: KeyContext { front.context }

  /// What a key means where it is pressed; nil where it means nothing.
  func command(for key: Key, in context: KeyContext) -> Command? {
    keys.command(for: key, in: context)
  }

  /// Hands a key to the layer in front.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    showsWholeTarget = false
    pending = .nothing
    isUntouched = false
    awaitedStart = nil
    let index = layers.count - 1
    var layer = front
    let response = layer.press(key, in: &self)
    return finish(response, of: layer, at: index)
  }

  /// Has the layer in front carry out a command.
  private mutating func run(_ command: Command) -> [Effect] {
    let index = layers.count - 1
    var layer = front
    let response = layer.perform(command, in: &self)
    return finish(response, of: layer, at: index)
  }

  /// Does what a layer asks for, unless that may not be done.
  private mutating func finish(
    _ response: LayerResponse, of layer: any Layer, at index: Int
  ) -> [Effect] {
    if let refusal = permissions.refusal(of: response.effects) {
      pending = .nothing
      message = refusal
      return []
    }
    layers.replace(at: index, with: layer)
    return apply(response, at: index)
  }

  /// Does with the layer at an index what it asks for; -1 is the text.
  mutating func apply(_ response: LayerResponse, at index: Int) -> [Effect] {
    switch response {
    case .stays(let effects): return effects
    case .closes(let effects):
      closeLayer(at: index)
      return effects
    case .opens(let layer, let effects):
      layers.open(layer)
      return effects
    case .becomes(let layer, let effects):
      closeLayer(at: index)
      layers.open(layer)
      return effects
    case .delegates(let command):
      closeLayer(at: index)
      return run(command)
    case .program(let command): return perform(command)
    }
  }

  /// Carries out what can be asked for wherever one is.
  private mutating func perform(_ command: ProgramCommand) -> [Effect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .help:
      layers.open(HelpLayer())
      return []
    case .close: return closeFront()
    case .dismiss:
      if !isAtRoot { return closeFront() }
      message = keys.words(of: Hint(.program(.close), words: "leaves."), in: front.context)
        .map { PrintableText($0) }
      return []
    }
  }

  /// Closes what is in front; in an article from a list, returns to the list; then leaves.
  private mutating func closeFront() -> [Effect] {
    guard layers.isEmpty else {
      if isAtRoot { return [.quit] }
      closeLayer(at: layers.count - 1)
      return []
    }
    return document?.list.flatMap { returnToList($0) } ?? [.quit]
  }

  private mutating func closeLayer(at index: Int) {
    let lists = listsReturnedTo
    layers.close(from: index) { lists.contains($0) }
  }

  /// Closes all layers, so that the text is in front.
  mutating func closeLayers() { closeLayer(at: 0) }

  /// Whether only the library is there, with no article under it.
  private var isAtRoot: Bool { document == nil && layers.count == 1 }
}
