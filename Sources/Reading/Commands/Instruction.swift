import Articles

/// What a line of the `:` prompt asks for.
enum Instruction: Equatable, Sendable {
  case command(Command)
  case goToLine(Int)
  case open(String)
  case save(String, overwrites: Bool)
  /// Opens a page of the manual, or lists pages, as it is typed.
  case manual(String)
  /// Changes an option, as it is typed.
  case set(String)

  /// Why a line asks for nothing, in one sentence.
  struct Problem: Error, Equatable { let sentence: PrintableText }

  /// Reads a line that was typed where `commands` can be asked for.
  init(_ line: String, commands: [Command]) throws(Problem) {
    let (name, argument) = Self.parts(of: line)
    if let word = PromptWord(rawValue: name) {
      self = try Self.read(word, argument)
    } else if let number = Int(name), number >= 0, argument.isEmpty {
      self = .goToLine(number)
    } else {
      self = .command(try Self.command(name, argument, commands))
    }
  }

  /// The first word of a line and what follows it.
  static func parts(of line: String) -> (name: String, argument: String) {
    let parts = line.split(separator: " ", maxSplits: 1)
    let argument = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    return (parts.first.map(String.init) ?? "", trimmed(argument))
  }

  private static func trimmed(_ words: Substring) -> String {
    var words = words
    while words.last == " " { words.removeLast() }
    return String(words)
  }

  private static func read(
    _ word: PromptWord, _ argument: String
  ) throws(Problem) -> Instruction {
    switch word.meaning {
    case .command(let command):
      try refuse(argument, after: word.shown)
      return .command(command)
    case .open: return argument.isEmpty ? .command(.reading(.reload)) : .open(argument)
    case .save(let overwrites):
      return .save(try file(argument, of: word), overwrites: overwrites)
    case .manual: return .manual(argument)
    case .set:
      if argument.isEmpty { throw Problem(sentence: ":set needs an option, such as -S.") }
      return .set(argument)
    }
  }

  private static func file(_ argument: String, of word: PromptWord) throws(Problem) -> String {
    guard argument.isEmpty else { return argument }
    throw Problem(sentence: PrintableText(":\(word.shown) needs the name of a file."))
  }

  private static func command(
    _ name: String, _ argument: String, _ commands: [Command]
  ) throws(Problem) -> Command {
    guard let command = Command(name: name) else {
      let near = NearName(to: name, among: CommandNames(of: commands).all)
      let hint = near.name.map { "; did you mean “\($0)”?" } ?? "; Tab lists the commands."
      throw Problem(sentence: PrintableText("There is no command “\(name)”\(hint)"))
    }
    guard commands.contains(command) else {
      throw Problem(sentence: PrintableText("“\(name)” does nothing here."))
    }
    try refuse(argument, after: name)
    return command
  }

  private static func refuse(_ argument: String, after name: String) throws(Problem) {
    if argument.isEmpty { return }
    throw Problem(sentence: PrintableText("Nothing may follow “\(name)”."))
  }
}
