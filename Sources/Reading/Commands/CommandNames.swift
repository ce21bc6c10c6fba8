/// The words that a line of the `:` prompt may begin with.
struct CommandNames {
  /// The short words first, then the names of the commands by letters.
  let all: [String]

  /// The names of `commands`, beside the words that are always known.
  init(of commands: [Command]) {
    let words = PromptWord.allCases.map(\.shown)
    all = words + commands.map(\.name).filter { !words.contains($0) }.sorted()
  }

  /// Those that begin as `start`; where there is none, those with a part that begins so.
  func completing(_ start: String) -> [String] {
    let beginning = all.filter { $0.hasPrefix(start) }
    if !beginning.isEmpty { return beginning }
    return all.filter { $0.split(separator: "-").contains { $0.hasPrefix(start) } }
  }

  /// What the word or command `name` does, as one sentence; nil where there is none.
  static func sentence(of name: String) -> String? {
    PromptWord(rawValue: name)?.sentence ?? Command(name: name)?.sentence
  }
}
