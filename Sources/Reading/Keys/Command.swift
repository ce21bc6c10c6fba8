/// What a key, a menu or a configuration can ask for.
///
/// Commands are grouped by what they act on, so that a layer's switch names the groups it ignores.
public enum Command: Hashable, Sendable {
  /// Scrolls the text.
  case scroll(ScrollCommand)
  /// Steps through the matches of a search.
  case match(MatchCommand)
  /// Moves to another place or article.
  case motion(MotionCommand)
  /// Does something else with the text.
  case reading(ReadingCommand)
  /// Moves and acts in a list, the contents or the help.
  case choice(ChoiceCommand)
  /// Edits what is being typed.
  case prompt(PromptCommand)
  /// Concerns the program or the layer in front.
  case program(ProgramCommand)

  /// Whether it moves in the text, even where there is nothing to move to.
  var isMove: Bool {
    switch self {
    case .scroll, .match, .motion: true
    case .reading, .choice, .prompt, .program: false
    }
  }
}

extension Command: CaseIterable {
  /// All commands, group by group.
  public static var allCases: [Command] {
    ScrollCommand.allCases.map(Command.scroll) + MatchCommand.allCases.map(Command.match)
      + MotionCommand.allCases.map(Command.motion) + ReadingCommand.allCases.map(Command.reading)
      + ChoiceCommand.allCases.map(Command.choice) + PromptCommand.allCases.map(Command.prompt)
      + ProgramCommand.allCases.map(Command.program)
  }

  /// Its stable name, as a configuration writes it: `scroll-line-down`.
  public var name: String {
    switch self {
    case .scroll(let command): command.rawValue
    case .match(let command): command.rawValue
    case .motion(let command): command.rawValue
    case .reading(let command): command.rawValue
    case .choice(let command): command.rawValue
    case .prompt(let command): command.rawValue
    case .program(let command): command.rawValue
    }
  }

  /// What it does, as one sentence.
  public var sentence: String {
    switch self {
    case .scroll(let command): command.sentence
    case .match(let command): command.sentence
    case .motion(let command): command.sentence
    case .reading(let command): command.sentence
    case .choice(let command): command.sentence
    case .prompt(let command): command.sentence
    case .program(let command): command.sentence
    }
  }

  /// The command with a name; nil where there is none.
  public init?(name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}
