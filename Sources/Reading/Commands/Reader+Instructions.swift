import Articles

extension Reader {
  /// Does what a line of the `:` prompt asks for; the prompt closes by that.
  mutating func carryOut(_ instruction: Instruction) -> LayerResponse {
    switch instruction {
    case .command(let command): return .delegates(command)
    case .goToLine(let number):
      let stopped = stopFollowing()
      closeLayers()
      return .closes(stopped + find(line: number))
    case .manual(let words): return openManual(typed: words).closing
    case .set(let option):
      message = options.change(option)
      return .closes()
    case .open(let path): return .closes(open(typed: path))
    case .save(let path, let overwrites):
      guard let document else { return .closes() }
      message = "Saving."
      return .closes([
        .save(article: document.id, path: expanded(path), overwrites: overwrites)
      ])
    }
  }

  /// Goes to a line; where loading has not come to it, asks another thread where it is.
  mutating func find(line number: Int) -> [Effect] {
    guard let document else { return [] }
    let known = document.article.checkpoints.last?.lines ?? 0
    if document.article.isComplete || known >= number {
      goTo(line: number)
      return []
    }
    pending = .line(number)
    message = PrintableText("Looking for line \(number).")
    return [.findLine(article: document.id, number: number)]
  }

  /// Goes to a line that was looked for; where there are fewer so far, to the last.
  mutating func goTo(found number: Int, at offset: Int?, of id: Int) {
    guard document?.id == id, case .line(number) = pending else { return }
    pending = .nothing
    message = nil
    guard let offset else {
      message = "The text has fewer lines so far."
      return goToEnd()
    }
    jump(to: Anchor(offset))
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
