import Articles

extension Reader {
  /// Does what a line of the `:` prompt asks for; the prompt closes by that.
  mutating func carryOut(_ instruction: Instruction) -> LayerResponse {
    switch instruction {
    case .command(let command): return .delegates(command)
    case .goToLine(let number):
      let stopped = stopFollowing()
      closeLayers()
      goTo(line: number)
      return .closes(stopped)
    case .open(let path): return .closes(open(typed: path))
    case .save(let path, let overwrites):
      guard let document else { return .closes() }
      message = "Saving."
      return .closes([
        .save(article: document.id, path: expanded(path), overwrites: overwrites)
      ])
    }
  }

  /// A prompt for the commands that can be asked for in a context.
  func commandPrompt(over context: KeyContext) -> CommandPrompt {
    CommandPrompt(for: keys.bindings(in: context).map(\.command))
  }

  /// The path that was typed, with the home directory for a tilde at its start.
  func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}
