import Articles

/// Keys that stand together in a row of the help.
enum ShownKeys: Sendable {
  /// The keys of some commands: first by first where each has as many, else command by command.
  case keys([Command])
  /// The first key of each after a number.
  case counted([Command])
  /// The first key of each before something else.
  case before([Command], String)
  /// The first key twice.
  case twice(Command)
  /// Words that are typed at the prompt for commands.
  case typed([PromptWord])
  /// A number alone.
  case number
  /// No key, but a sign on the screen.
  case sign(PrintableText)

  /// The names of the keys; empty where there is none.
  func words(in context: KeyContext, of map: KeyMap) -> String {
    func first(_ commands: [Command], _ form: (String) -> String) -> String {
      commands.compactMap { map.key(for: $0, in: context).map(form) }.joined(separator: " ")
    }
    return switch self {
    case .keys(let commands):
      Self.words(commands.compactMap { map.keys(for: $0, in: context) })
    case .counted(let commands): first(commands) { "{n}" + $0 }
    case .before(let commands, let letter): first(commands) { $0 + letter }
    case .twice(let command): first([command]) { $0 + $0 }
    case .typed(let words):
      map.key(for: .reading(.typeCommand), in: context).map { key in
        words.map { key + $0.shown }.joined(separator: " ")
      } ?? ""
    case .number: "{n}"
    case .sign(let sign): sign.string
    }
  }

  private static func words(_ keys: [String]) -> String {
    let names = keys.map { $0.split(separator: " ") }
    let count = names.first?.count ?? 0
    guard names.count > 1, names.allSatisfy({ $0.count == count }) else {
      return keys.joined(separator: " ")
    }
    return (0..<count).map { index in names.map { $0[index] }.joined(separator: " ") }
      .joined(separator: "  ")
  }
}
