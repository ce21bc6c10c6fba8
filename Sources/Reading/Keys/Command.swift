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
    // The initialisers from a raw value would make a dictionary of each group first.
    if let command = Self.named(name, ScrollCommand.allCases) {
      self = .scroll(command)
    } else if let command = Self.named(name, MatchCommand.allCases) {
      self = .match(command)
    } else if let command = Self.named(name, MotionCommand.allCases) {
      self = .motion(command)
    } else if let command = Self.named(name, ReadingCommand.allCases) {
      self = .reading(command)
    } else if let command = Self.named(name, ChoiceCommand.allCases) {
      self = .choice(command)
    } else if let command = Self.named(name, PromptCommand.allCases) {
      self = .prompt(command)
    } else if let command = Self.named(name, ProgramCommand.allCases) {
      self = .program(command)
    } else {
      return nil
    }
  }

  private static func named<Group: RawRepresentable<String>>(
    _ name: String, _ group: [Group]
  ) -> Group? {
    // Lengths differ mostly, and are compared at once.
    let length = name.utf8.count
    return group.first { $0.rawValue.utf8.count == length && $0.rawValue == name }
  }
}
